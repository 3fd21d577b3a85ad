import { DEMONYMS } from '../../../annotate/lexicon/en/demonyms.ts';
import { termsOf } from '../../../search/terms.ts';
import type { Entry } from '../../../search/entry.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { View } from '../../view.ts';

/** Countries, as terms. */
const COUNTRIES = new Set(
  [...DEMONYMS.keys()].flatMap((people) => termsOf(capitalised(people)).map(({ term }) => term)),
);

/** The country that a sentence's story names most, as a term; null where it names none, or two as often. */
export const countryOf = ({ candidate: { entry } }: View): string | null => countryIn(entry);

const countryIn = oncePer(({ sentences }: Entry): string | null => {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const { term } of terms) if (COUNTRIES.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
});
