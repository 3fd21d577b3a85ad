import { vectorShare } from '../../look/nearness.ts';
import type { Feature } from './feature.ts';

/** MiniSearch's own view of the passage: it also sees speakers, people and the headline. */
export const passage: Feature = { name: 'passage', measure: ({ candidate: { nearness } }) => nearness.words };

/** How far the passage is from the question by its vector: 0 the nearest, -1 far. */
export const passageVector: Feature = {
  name: 'passage-vector',
  measure: ({ candidate: { nearness } }) => vectorShare(nearness),
};

/** Where the passage stands by words and by vectors. */
export const passageFused: Feature = {
  name: 'passage-fused',
  measure: ({ candidate: { nearness } }) => nearness.fused,
};

/** Nats behind the likeliest story that say no more. */
const UNLIKELY = 8;

/** How likely the question is about the story: 0 the likeliest, -1 not. */
export const storyLikely: Feature = {
  name: 'story-likely',
  measure: ({ candidate: { story } }) => Math.max(-1, story.behind / UNLIKELY),
};
