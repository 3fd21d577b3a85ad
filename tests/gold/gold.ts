/** A question on the shipped stories, and which sentence must answer it. */
export type Gold = {
  readonly question: string;
  /** What of the right sentence stands nowhere else; null: no story answers. */
  readonly evidence: string | null;
  /** The lowest place the right sentence may have; for an unanswerable one there is none. */
  readonly within: 1 | 3 | 5;
  readonly why: string;
  /** The bot does not find it yet, or answers what it cannot know: the test fails as soon as it does better. */
  readonly missed?: true;
  readonly speaker?: string;
  readonly date?: string;
};
