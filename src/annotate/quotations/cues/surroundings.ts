import type { Key } from '../model/keys.ts';
import { coarseKey, phraseFrom, type Clause } from '../page/clause.ts';
import { isMarkedAt, isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import { isAuxiliary } from './subject.ts';

/** How far marked pieces and clauses are looked for, in slots. */
const REACH = { right: 8, near: 3, rest: 14, clause: 20, left: 30, opening: 40 } as const;

/** The first marked piece after the cue: how it looks, how far it is and what stands before it. */
export function rightOf(clause: Clause, at: number): Key {
  const { slots, keys } = clause;
  for (let index = at + 1; index < slots.length && index <= at + REACH.right; index += 1) {
    if (isMarkedAt(slots, index)) {
      const distance = keys.of(index - at <= REACH.near ? 'near' : 'far');
      return keys.join3(keys.of(wordAt(slots, index)), distance, coarseKey(clause, index - 1));
    }
    if (index > at + 1 && isVerbAt(slots, index)) return keys.of('verb');
  }
  return keys.of('none');
}

/** What stands before the cue and its subject: a marked piece, a comma, or neither. */
export function leftOf(clause: Clause, at: number, subject: number): Key {
  const { slots, keys } = clause;
  const boundary = subject - 1;
  if (isMarkedAt(slots, boundary)) return keys.of(wordAt(slots, boundary));
  if (isMarkedAt(slots, at - 1)) return keys.join(keys.of('touches'), keys.of(wordAt(slots, at - 1)));
  if (wordAt(slots, boundary) !== ',') return coarseKey(clause, boundary);
  if (isMarkedAt(slots, boundary - 1)) return keys.join(keys.of(wordAt(slots, boundary - 1)), keys.of(','));
  return keys.join(keys.of(','), keys.of(hasVerb(clause, boundary - 1) ? 'clause' : 'words'));
}

function hasVerb({ slots }: Clause, last: number): boolean {
  for (let index = last; index >= 0 && index >= last - REACH.clause; index -= 1)
    if (isVerbAt(slots, index)) return true;
  return false;
}

/** What comes after the cue and the phrase that follows it, its speaker or its hearer: nothing, or a comma and a clause or a mark. */
export function restOf(clause: Clause, at: number): Key {
  const { slots, keys, extents, end } = clause;
  const start = wordAt(slots, at + 1) === 'to' ? at + 2 : at + 1;
  const phrase = phraseFrom(clause, start);
  const next = Math.max(start, extents[phrase] ?? start);
  const skipped = keys.of(phrase >= 0 ? 'NP' : '');
  if (next >= end) return keys.join(skipped, keys.of('end'));
  const comma = wordAt(slots, next) === ',' || wordAt(slots, next - 1) === ',';
  return keys.join(skipped, comma ? keys.of(afterComma(clause, next)) : coarseKey(clause, next));
}

function afterComma({ slots, end }: Clause, from: number): string {
  for (let index = from; index < end && index < from + REACH.rest; index += 1) {
    if (isMarkedAt(slots, index)) return ',“';
    if (isVerbAt(slots, index)) return ',clause';
  }
  return ',words';
}

/** Whether a verb or a marked piece stands before the cue and its subject. */
export function leftVerb({ slots }: Clause, first: number): string {
  for (let index = first - 1; index >= 0 && index > first - REACH.left; index -= 1) {
    if (isMarkedAt(slots, index)) return 'mark';
    if (isVerbAt(slots, index)) return 'verb';
  }
  return first > 1 ? 'words' : 'none';
}

/** A marked piece at the beginning of the unit, and how many verbs stand between it and the cue. */
export function openingOf({ slots, keys }: Clause, at: number): Key {
  if (!isMarkedAt(slots, 0)) return keys.of('none');
  let verbs = 0;
  for (let index = 1; index < at && index < REACH.opening && verbs < 2; index += 1)
    if (posAt(slots, index) === 'VERB') verbs += 1;
  return keys.join(keys.of(wordAt(slots, 0)), keys.of(String(verbs)));
}

/** The helping words before a verb: "has", "n't did". */
export function helpersBefore({ slots, keys }: Clause, at: number): Key {
  let helpers = keys.of('');
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    if (posAt(slots, index) === 'ADV') continue;
    if (!isAuxiliary(slots, index)) break;
    helpers = keys.join(helpers, keys.of(wordAt(slots, index)));
  }
  return helpers;
}
