import type { Story, StoryId } from '../story/story.ts';
import type { Entry } from './entry.ts';
import type { PassageFields } from './passages.ts';

/** One thing for each field of a passage. */
export type PerField<Each> = Readonly<Record<keyof PassageFields, Each>>;

/** Where a term stands: in how many sentences and headlines, and for each field in how many passages. */
export type TermCounts = {
  readonly sentences: number;
  readonly headlines: number;
  readonly passages: PerField<number>;
};

/** Of all stories together; `lengths` are the terms of a passage on the average. */
export type Totals = {
  readonly sentences: number;
  readonly passages: number;
  readonly lengths: PerField<number>;
};

/** A passage by its story and its place there. */
export type PassagePlace = { readonly story: StoryId; readonly at: number };

/** One that has terms that were looked for: how long each of its fields is, and how often each term stands there. */
export type FoundPassage = PassagePlace & {
  readonly lengths: PerField<number>;
  readonly counts: ReadonlyMap<string, PerField<number>>;
};

/** What is looked for: terms without those that only build a sentence; in one story, where one is named. */
export type PassageSearch = {
  readonly terms: readonly string[];
  readonly counts: ReadonlyMap<string, TermCounts>;
  readonly story: StoryId | undefined;
};

/**
 * Passages that are not in memory. It answers what `SearchIndex` is made of; see `within-reach`. What it holds may grow while it is asked:
 * totals and stories are those of the moment when it was opened. The texts are in memory, a byte or two a character; what was found in them,
 * and their passages, are not: those take fifteen times as much.
 */
export type PassageStore = {
  readonly totals: Totals;
  readonly stories: ReadonlyMap<StoryId, Story>;
  /** Those of the terms that stand anywhere. */
  terms(terms: readonly string[]): Promise<ReadonlyMap<string, TermCounts>>;
  /** Terms of sentences that begin with the same letter and are about as long, in the order in which the stories brought them. */
  termsLike(term: string): Promise<readonly string[]>;
  /** Enough passages that the best by BM25+ are among them, in any order. */
  search(search: PassageSearch): Promise<readonly FoundPassage[]>;
  /** The nearest by their vectors, best first, with the cosine; none where the store has no vectors. */
  near(
    vector: Int8Array,
    limits: { readonly limit: number; readonly story: StoryId | undefined },
  ): Promise<readonly (PassagePlace & { readonly score: number })[]>;
  /** Those that are there. */
  entries(ids: readonly StoryId[]): Promise<readonly Entry[]>;
};
