import type { FoundPassage, PerField, TermCounts, Totals } from './passage-store.ts';

/** Text counts most. A name among the speakers or people finds the passages where only "he" stands; the headline tells stories apart. */
export const FIELD_WEIGHTS = {
  text: 2,
  speakers: 0.7,
  people: 0.7,
  headline: 0.5,
} as const satisfies PerField<number>;

export const FIELDS = [
  'text',
  'speakers',
  'people',
  'headline',
] as const satisfies readonly (keyof PerField<number>)[];

/** Robertson and Spärck Jones' weight of a term, as MiniSearch has it. */
export const rarity = (frequency: number, all: number): number =>
  Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));

/** MiniSearch's own, of BM25+ (Lv and Zhai 2011): how soon a term that comes again adds nothing, how much length counts, and the least. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

export type Statistics = { readonly totals: Totals; readonly counts: ReadonlyMap<string, TermCounts> };

/** What MiniSearch gives a passage: BM25+ over its fields, times the number of terms that it has; a term's share times `weightOf`. */
export function scoreOf(
  { lengths, counts: here }: FoundPassage,
  { totals, counts }: Statistics,
  weightOf: (term: string) => number,
): number {
  let sum = 0;
  for (const [term, times] of here) {
    const known = counts.get(term);
    if (known === undefined) continue;
    for (const field of FIELDS) {
      if (times[field] === 0) continue;
      const length = BM25.k * (1 - BM25.b + (BM25.b * lengths[field]) / totals.lengths[field]);
      const often = (times[field] * (BM25.k + 1)) / (times[field] + length);
      sum +=
        weightOf(term) *
        FIELD_WEIGHTS[field] *
        rarity(known.passages[field], totals.passages) *
        (BM25.d + often);
    }
  }
  return sum * here.size;
}
