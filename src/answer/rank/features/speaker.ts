import { termsOf } from '../../../search/terms.ts';
import type { Quotation } from '../../../story/annotation.ts';
import type { Feature } from './feature.ts';

/** The asker wants somebody's words: the sentence has words of a person whom the question names, not just the name. */
export const speaker: Feature = {
  name: 'speaker',
  measure: ({ quotations }, { question, speaker: wanted }) => {
    if (question.kind !== 'quote' && wanted === null) return 0;
    // Of two who are named in the question, it is the one before the verb of saying.
    const asked = new Set(
      wanted === null ? question.terms.map(({ term }) => term) : termsOf(wanted).map(({ term }) => term),
    );
    return Math.max(0, ...quotations.map((quotation) => saidBy(quotation, asked)));
  },
};

/** 1 where the question has the speaker's last name; for an unnamed source the share of its description that the question has. */
function saidBy({ speaker: who, form }: Quotation, asked: ReadonlySet<string>): number {
  if (who === null) return 0;
  const terms = termsOf(who.canonical).map(({ term }) => term);
  const last = terms.at(-1);
  const weight = form === 'indirect' ? 0.7 : 1;
  if (who.named) return last !== undefined && asked.has(last) ? weight : 0;
  return terms.length === 0 ? 0 : (weight * terms.filter((term) => asked.has(term)).length) / terms.length;
}
