import type { Quotation } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import type { StoryId } from '../story/story.ts';
import type { Span } from '../text/span.ts';

/** Words that somebody is said to have said. */
export type Claim = {
  readonly quote: string;
  /** Who is said to have said them; undefined: nobody is named. */
  readonly speaker?: string | undefined;
  /** The only story to look in. */
  readonly story?: StoryId | undefined;
};

/**
 * `exact`: said so, but for marks, dashes and capitals. `altered`: said in other words. `shortened`: a part of what was said is missing.
 * `misattributed`: said by somebody else. `reported`: the story says so in its own words, and quotes nobody. `absent`: nothing of the kind.
 */
export type Verdict = 'exact' | 'altered' | 'shortened' | 'misattributed' | 'reported' | 'absent';

/** What a change touches that may turn the meaning round. */
export type Touched = 'negation' | 'number' | 'name' | 'condition';

/** One difference between what was said and what is claimed; `said` is verbatim, '' where words were put in. */
export type Change = {
  readonly op: 'replaced' | 'left-out' | 'put-in';
  readonly said: string;
  readonly claimed: string;
  readonly touched: readonly Touched[];
};

/** Where the words stand: whole sentences of one paragraph. */
export type Place = {
  readonly evidence: Evidence;
  /** Counts from 1, as a reader counts. */
  readonly paragraph: number;
  /** The words themselves, within the evidence. */
  readonly words: Span;
  /** Null: the story itself speaks, or makes nobody out. */
  readonly quotation: Quotation | null;
  /** Whether they stand in quotation marks. */
  readonly isMarked: boolean;
};

export type Verification = {
  readonly verdict: Verdict;
  /** In the order of the story; none where the verdict is `absent`. */
  readonly places: readonly Place[];
  readonly changes: readonly Change[];
  /** How much of the claim's words stand there, weighed by how rare they are: between 0 and 1. */
  readonly likeness: number;
};
