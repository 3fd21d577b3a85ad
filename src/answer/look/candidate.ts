import type { Entry, SentenceEntry } from '../../search/entry.ts';
import type { Nearness } from './nearness.ts';

/** A sentence that may answer, in its story. */
export type Candidate = {
  readonly entry: Entry;
  readonly sentence: SentenceEntry;
  /** Of the nearest passage that it stands in. */
  readonly nearness: Nearness;
  /** Of its story's nearest passages. */
  readonly story: Nearness;
  /** How its story's day fits the time that the question names: 1 then, -1 before, 0 later or not known. */
  readonly timeliness: number;
};
