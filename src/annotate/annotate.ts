import { NO_ANNOTATIONS, type Annotations } from '../story/annotation.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import type { Annotator } from './annotator.ts';
import { dates } from './dates/index.ts';
import { people } from './people/index.ts';
import { quotations } from './quotations/index.ts';
import { readSentences } from './sentences/read-sentences.ts';

/** In order: a pass may read what the passes before it found. */
const PASSES: readonly Annotator[] = [people, quotations, dates];

/** Reads a story. Speakers, people and dates are read in English only: a story in another language has sentences alone. */
export function annotate(story: Story): Annotations {
  const reading = readSentences(story);
  let found: Annotations = {
    ...NO_ANNOTATIONS,
    sentences: reading.sentences.map(({ span, paragraph }) => ({ span, paragraph })),
  };
  if (story.language !== 'en') return found;
  for (const pass of PASSES) found = { ...found, ...pass.annotate(reading, found) };
  return { ...found, quotations: found.quotations.filter(({ span }) => !isBesideTheStory(story, span)) };
}

/** Nobody speaks in a correction, a caption or a link: "CLARIFICATION: …" is not said by a CLARIFICATION. */
function isBesideTheStory({ paragraphs }: Story, { start }: Span): boolean {
  const kind = paragraphs.findLast(({ span }) => span.start <= start)?.kind;
  return kind === 'correction' || kind === 'contributors' || kind === 'link';
}
