import type { Draft } from '../meaning.ts';

/** A pass over the drafts of a story, in order. It may merge, stretch or drop them; `text` is flattened and has the story's offsets. */
export type Refiner = {
  readonly name: string;
  refine(drafts: readonly Draft[], text: string): readonly Draft[];
};

/** Joins neighbours where `join` makes one of two; what it made is tried against the next. */
export function joinNeighbours(
  drafts: readonly Draft[],
  join: (left: Draft, right: Draft) => Draft | null,
): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const left = joined.at(-1);
    const both = left === undefined ? null : join(left, draft);
    if (both === null) joined.push(draft);
    else joined[joined.length - 1] = both;
  }
  return joined;
}
