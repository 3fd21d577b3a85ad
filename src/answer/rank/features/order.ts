import type { Feature } from './feature.ts';

/** Terms between two that still count as side by side: "took a bad guy off the battlefield". */
const NEAR = 3;

/** The share of the question's neighbouring terms that are near each other in the sentence, in the same order. */
export const order: Feature = {
  name: 'order',
  measure: ({ candidate }, { question }) => {
    const asked = question.terms.map(({ term }) => term);
    if (asked.length < 2) return 0;
    const told = candidate.sentence.terms.map(({ term }) => term);
    const pairs = asked.slice(1).map((second, index) => [asked[index] ?? '', second] as const);
    const near = pairs.filter(([first, second]) =>
      told.some((term, at) => term === first && told.slice(at + 1, at + 1 + NEAR).includes(second)),
    );
    return near.length / pairs.length;
  },
};
