import type { Entry, SentenceEntry } from '../../search/entry.ts';
import type { Nearness } from './nearness.ts';
import type { NearStory } from './near-story.ts';

/** A sentence that may answer, in its story. */
export type Candidate = {
  readonly entry: Entry;
  readonly sentence: SentenceEntry;
  /** Of the nearest passage that it stands in. */
  readonly nearness: Nearness;
  readonly story: NearStory;
};
