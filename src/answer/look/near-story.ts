import { FAR_AWAY, vectorShare, type Nearness } from './nearness.ts';

/** What tells whether a question is about a story. */
export type NearStory = {
  /** Of its nearest passages. */
  readonly nearness: Nearness;
  /** How its day fits the time that the question names: 1 then, -1 before, 0 later or not known. */
  readonly timeliness: number;
  /** The share of the question's terms that its headline and those of its passages that were found have. */
  readonly cover: number;
  /** The share of the names in the question that they lack; 0 where it has none. */
  readonly lacksNames: number;
  /** By how much the likeliest story is likelier, in nats: 0 or less. */
  readonly behind: number;
};

/** A story of which nothing is known but that it is in reach. */
export const ANY_STORY: NearStory = {
  nearness: FAR_AWAY,
  timeliness: 0,
  cover: 0,
  lacksNames: 0,
  behind: 0,
};

type StorySign = {
  readonly name: string;
  readonly measure: (story: Omit<NearStory, 'behind'>) => number;
};

/** What is weighed of a story; what each is worth stands in `weights.json`, made by `npm run train`. */
export const STORY_SIGNS: readonly StorySign[] = [
  { name: 'vector', measure: ({ nearness }) => vectorShare(nearness) },
  { name: 'fused', measure: ({ nearness }) => nearness.fused },
  { name: 'timely', measure: ({ timeliness }) => timeliness },
  { name: 'cover', measure: ({ cover }) => cover },
  { name: 'lacks-names', measure: ({ lacksNames }) => lacksNames },
];

/** The weights of the signs by their names. */
export type StoryWeights = ReadonlyMap<string, number>;

/** How likely the question is about a story, beside others of the same question: a logit without a base. */
export const likelihoodOf = (story: Omit<NearStory, 'behind'>, weights: StoryWeights): number =>
  STORY_SIGNS.reduce((sum, { name, measure }) => sum + (weights.get(name) ?? 0) * measure(story), 0);
