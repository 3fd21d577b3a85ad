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

export function fieldsOf(story: Story, found: Annotations, passage: Passage): PassageFields {
  const within = ({ start, end }: Span): boolean => start < passage.span.end && passage.span.start < end;
  const speakers = found.quotations.flatMap(({ span, speaker, via }) =>
    within(span) ? [speaker?.canonical ?? '', via?.canonical ?? ''] : [],
  );
  const people = found.people.flatMap(({ canonical, title, mentions, references }) =>
    [...mentions, ...references].some(within) ? [canonical, title ?? ''] : [],
  );
  return {
    text: sliceOf(story.text, passage.span),
    speakers: speakers.join(' '),
    people: people.join(' '),
    headline: story.headline ?? '',
  };
}

/** The text that the encoder reads: a passage under the headline of its story, which says what "it" and "the company" are. */
export const encodedText = (story: Story, { span }: Passage): string =>
  `${story.headline ?? ''}. ${sliceOf(story.text, span)}`;
