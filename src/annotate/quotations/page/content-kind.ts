import { coarseOf, isMarkedAt, isVerbAt, OUTSIDE, posAt, wordAt } from './slot-class.ts';
import { phraseFrom, type Clause } from './clause.ts';

/** How content begins: with "that", "to", a question word or a mark, with a clause of its own subject, or with an object. */
export function kindOf(clause: Clause, begin: number): string {
  const { slots, extents } = clause;
  const first = slots[begin];
  if (first === undefined) return OUTSIDE;
  if (isMarkedAt(slots, begin)) return wordAt(slots, begin);
  const phrase = phraseFrom(clause, begin);
  if (phrase < 0) return coarseOf(first);
  const extent = extents[phrase] ?? begin;
  return isVerbAt(slots, posAt(slots, extent) === 'ADV' ? extent + 1 : extent) ? 'clause' : 'object';
}
