import type { Feature } from './feature.ts';

/** Sentences before or behind what was shown, within which a question goes on from it. */
const REACH = 6;

/**
 * What was just spoken of is spoken of again: 1 beside what was shown for the question before, less with each sentence between, nothing
 * out of its reach or in other stories.
 */
export const salience: Feature = {
  name: 'salience',
  measure: ({ candidate: { entry, sentence } }, { shown }) => {
    if (shown === null || shown.story !== entry.story.id) return 0;
    const between = Math.max(0, Math.abs(sentence.index - shown.sentence) - 1);
    return Math.max(0, 1 - between / REACH);
  },
};
