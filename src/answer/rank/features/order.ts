import type { Term } from '../../../search/terms.ts';
import type { Feature } from './feature.ts';

/** Terms between two that still count as side by side: "took a bad guy off the battlefield". */
const NEAR = 3;

/** The share of the question's neighbouring terms that are near each other in the sentence, in the same order. */
export const order: Feature = {
  name: 'order',
  measure: ({ candidate, terms }, { question }) => {
    const asked = question.terms;
    if (asked.length < 2) return 0;
    const told = candidate.sentence.terms;
    const near = asked.slice(1).filter(({ term: second }, index) => {
      const first = asked[index]?.term ?? '';
      return terms.has(first) && terms.has(second) && areNear(first, second, told);
    });
    return near.length / (asked.length - 1);
  },
};

const areNear = (first: string, second: string, told: readonly Term[]): boolean =>
  told.some(
    ({ term }, at) =>
      term === first && told.slice(at + 1, at + 1 + NEAR).some((behind) => behind.term === second),
  );
