import type { Clause } from './clause.ts';
import { coarseOf, isVerb } from './slot-class.ts';

/** How content begins: with "that", "to", a question word or a mark, with a clause of its own subject, or with an object. */
export function kindOf({ slots, phrases, phraseAt, extents }: Clause, begin: number): string {
  const first = slots[begin];
  if (first?.pos === 'MARKED') return first.lower;
  const phrase = phraseAt[begin] ?? -1;
  if (phrase < 0 || phrases[phrase]?.first !== begin) return coarseOf(first);
  const extent = extents[phrase] ?? begin;
  const next = slots[extent]?.pos === 'ADV' ? slots[extent + 1] : slots[extent];
  return isVerb(next) ? 'clause' : 'object';
}
