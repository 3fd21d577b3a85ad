import { sliceOf, type Span } from '../text/span.ts';
import type { Annotations } from '../story/annotation.ts';
import type { Story } from '../story/story.ts';

/**
 * A run of sentences that is indexed as one. Small enough that a hit says where to look, large enough that a name in one sentence
 * and its verb in the next are found together.
 */
export type Passage = {
  /** Half-open range of indices into the story's sentences. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
};

/** Characters; three or four sentences of news. */
const PASSAGE_LENGTH = 500;

/** Every sentence of a story in passages, each beginning with the last sentence of the one before, so that none is cut off from its neighbour. */
export function splitPassages({ sentences }: Annotations): readonly Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  while (first < sentences.length) {
    const start = sentences[first]?.span.start ?? 0;
    let last = first + 1;
    while (last < sentences.length && (sentences[last]?.span.end ?? 0) - start <= PASSAGE_LENGTH) last += 1;
    passages.push({ first, last, span: { start, end: sentences[last - 1]?.span.end ?? start } });
    if (last >= sentences.length) break;
    first = last - first > 1 ? last - 1 : last;
  }
  return passages;
}

/** The text that MiniSearch takes, field by field; the weights and their reasons stand in `search-index.ts`. */
export type PassageFields = {
  readonly text: string;
  readonly speakers: string;
  readonly people: string;
  readonly headline: string;
};

/** The fields of each passage of a story, in their order. */
export function fieldsOf(
  { text, headline }: Story,
  { quotations, people }: Annotations,
  passages: readonly Passage[],
): readonly PassageFields[] {
  const speakersIn: string[][] = passages.map(() => []);
  for (const { span, speaker, via } of quotations)
    for (const at of passagesWith(span, passages))
      speakersIn[at]?.push(speaker?.canonical ?? '', via?.canonical ?? '');
  const peopleIn: string[][] = passages.map(() => []);
  for (const { canonical, title, mentions, references } of people) {
    const here = [...mentions, ...references].flatMap((span) => passagesWith(span, passages));
    for (const at of new Set(here)) peopleIn[at]?.push(canonical, title ?? '');
  }
  return passages.map(({ span }, at) => ({
    text: sliceOf(text, span),
    speakers: (speakersIn[at] ?? []).join(' '),
    people: (peopleIn[at] ?? []).join(' '),
    headline: headline ?? '',
  }));
}

/** Which passages a span reaches into. They stand in the order of their ends, and of their beginnings. */
function passagesWith(span: Span, passages: readonly Passage[]): readonly number[] {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.span.end ?? Infinity) > span.start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let at = low; (passages[at]?.span.start ?? Infinity) < span.end; at += 1) found.push(at);
  return found;
}

/** The text that the encoder reads: a passage under the headline of its story, which says what "it" and "the company" are. */
export const encodedText = (story: Story, { span }: Passage): string =>
  `${story.headline ?? ''}. ${sliceOf(story.text, span)}`;
