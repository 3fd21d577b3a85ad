import type { Feature } from './feature.ts';

/** A cosine so much below that of the nearest is far: where the nearest has .8, most of an archive has .2. */
const FAR = 0.3;

/** MiniSearch's own view of the passage: it also sees speakers, people and the headline. */
export const passage: Feature = { name: 'passage', measure: ({ candidate: { nearness } }) => nearness.words };

/** How far the passage is from the question by its vector: 0 the nearest, -1 far. */
export const passageVector: Feature = {
  name: 'passage-vector',
  measure: ({ candidate: { nearness } }) => Math.max(-1, nearness.vector / FAR),
};

/** Where the passage stands by words and by vectors. */
export const passageFused: Feature = {
  name: 'passage-fused',
  measure: ({ candidate: { nearness } }) => nearness.fused,
};

/** Where the story's best passages stand. */
export const storyFused: Feature = {
  name: 'story-fused',
  measure: ({ candidate: { story } }) => story.fused,
};

/** Whether the story is of the time that the question names. */
export const timely: Feature = {
  name: 'timely',
  measure: ({ candidate: { timeliness } }) => timeliness,
};

/** How far the story is from the question by its nearest passage. */
export const storyVector: Feature = {
  name: 'story-vector',
  measure: ({ candidate: { story } }) => Math.max(-1, story.vector / FAR),
};
