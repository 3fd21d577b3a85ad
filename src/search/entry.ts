import { sliceOf, type Span } from '../text/span.ts';
import { termsOf, type Term } from './terms.ts';
import { annotate } from '../annotate/annotate.ts';
import type { Annotations } from '../story/annotation.ts';
import { kindAt } from '../story/kind-at.ts';
import type { ParagraphKind, Story } from '../story/story.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import { splitPassages, type Passage } from './passages.ts';
import type { VectorSlot } from '../text/vectors.ts';

/** A sentence taken apart for matching. Offsets of its terms count from the start of the story's text. */
export type SentenceEntry = {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly terms: readonly Term[];
};

/** One story, read and ready to be searched. Made once for each text; a reload takes over those of unchanged files. */
export type Entry = {
  readonly story: Story;
  readonly found: Annotations;
  readonly sentences: readonly SentenceEntry[];
  readonly passages: readonly Passage[];
  /** Vectors of the passages, in their order: made in the background, so null at first. */
  readonly vectors: VectorSlot;
};

/** `found` where the story was read before, and what was found in it was kept. */
export async function makeEntry(
  story: Story,
  found: Annotations = annotate(story),
  rest: Rest = NO_REST,
): Promise<Entry> {
  const sentences: SentenceEntry[] = [];
  for (const sentence of found.sentences) {
    sentences.push(sentenceOf(story, sentence, sentences.length));
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    await rest();
  }
  return { story, found, passages: splitPassages(found), vectors: { values: null }, sentences };
}

/** A loop over few terms: to make a set of them would take longer. */
export function hasTerm({ terms }: SentenceEntry, wanted: string): boolean {
  for (const { term } of terms) if (term === wanted) return true;
  return false;
}

/** One that was read before, as it was kept; taken apart when somebody looks into it. */
export function lazyEntry(story: Story, found: Annotations): Entry {
  let sentences: readonly SentenceEntry[] | null = null;
  let passages: readonly Passage[] | null = null;
  return {
    story,
    found,
    vectors: { values: null },
    get passages() {
      return (passages ??= splitPassages(found));
    },
    get sentences() {
      return (sentences ??= found.sentences.map((sentence, index) => sentenceOf(story, sentence, index)));
    },
  };
}

const sentenceOf = (
  story: Story,
  { span, paragraph }: Annotations['sentences'][number],
  index: number,
): SentenceEntry => ({
  index,
  span,
  paragraph,
  kind: kindAt(story, span.start),
  terms: termsIn(story, span),
});

const termsIn = ({ text }: Story, span: Span): readonly Term[] => termsOf(sliceOf(text, span), span.start);
