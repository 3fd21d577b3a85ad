import type { Models } from '../models/models.ts';
import type { Evidence } from '../story/evidence.ts';
import type { StoryId } from '../story/story.ts';
import type { Rest } from '../text/rest.ts';

/** Where to look, whose words to look for, and what reads the candidates; without them everywhere, anybody’s, and words alone. */
export type AnswerOptions = {
  readonly story?: StoryId | undefined;
  /** The only one whose words are wanted, as `/quote speaker:` has it. */
  readonly speaker?: string | undefined;
  readonly models?: Models | null;
  /** The one whose words are not wanted: those of others are. */
  readonly notOf?: string | undefined;
  /** The day of asking, `2020-01-10`: "last week" counts from it. */
  readonly today?: string | null;
  /** Sentences that are known already. */
  readonly except?: readonly Evidence[];
  /** What was shown for the question before, where this one goes on from it: its answer is likely near. */
  readonly shown?: Evidence | null;
  /** Others run while it is looked up. */
  readonly rest?: Rest;
};
