import { NO_ANNOTATIONS, type Annotations } from '../story/annotation.ts';
import { kindAt } from '../story/kind-at.ts';
import type { ParagraphKind, Story } from '../story/story.ts';
import type { Annotator } from './annotator.ts';
import { dates } from './dates/index.ts';
import { people } from './people/index.ts';
import { quotations } from './quotations/index.ts';
import { readLanguage } from './language/read-language.ts';

/** In order: a pass may read what the passes before it found. */
const PASSES: readonly Annotator[] = [people, quotations, dates];

/** Reads a story. Speakers, people and dates are read in English only: a story in another language has sentences alone. */
export function annotate(story: Story): Annotations {
  const reading = readLanguage(story);
  let found: Annotations = {
    ...NO_ANNOTATIONS,
    sentences: reading.sentences.map(({ span, paragraph }) => ({ span, paragraph })),
  };
  if (story.language !== 'en') return found;
  for (const pass of PASSES) found = { ...found, ...pass.annotate(reading, found) };
  return {
    ...found,
    quotations: found.quotations.filter(({ span }) => !BESIDE_THE_STORY.has(kindAt(story, span.start))),
  };
}

/** Nobody speaks beside the story: "CLARIFICATION: …" is not said by a CLARIFICATION. */
const BESIDE_THE_STORY: ReadonlySet<ParagraphKind> = new Set([
  'correction',
  'contributors',
  'link',
  'caption',
  'dateline',
]);
