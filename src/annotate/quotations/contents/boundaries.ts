import { cutsPhrase, type Clause } from '../page/clause.ts';
import { isParenthesis } from '../cues/parenthesis.ts';
import { subjectBefore } from '../cues/subject.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Slot } from '../page/slot.ts';

/** So many slots to the right of its cue content may begin; further off only at a comma's, a colon's, a "that"'s or a mark's. */
const NEAR = 8;
const FAR = 40;
/** So many places are weighed at most for one end of one content. */
const MOST_PLACES = 24;
/** An end in the middle of a sentence is not looked for farther off: it keeps the work linear in the length of any line. */
const FARTHEST = 120;

/** Slot indices where content to the right of `cue` may begin. */
export function rightBegins({ slots }: Clause, cue: number): readonly number[] {
  const places: number[] = [];
  for (let at = cue + 1; at < slots.length && at <= cue + FAR && places.length < MOST_PLACES; at += 1)
    if (at <= cue + NEAR || isFarBegin(slots, at)) places.push(at);
  return places;
}

function isFarBegin(slots: readonly Slot[], at: number): boolean {
  if (isMarkedAt(slots, at) || wordAt(slots, at) === 'that') return true;
  return posAt(slots, at - 1) === 'PUNCT' && posAt(slots, at) !== 'PUNCT';
}

const STARTS_NEW: ReadonlySet<string> = new Set([
  'PUNCT',
  'CCONJ',
  'SCONJ',
  'ADP',
  'ADV',
  'PART',
  'AUX',
  'VERB',
  'DET',
  'PRON',
  'NUM',
]);

/** Slot indices (exclusive) where content that begins at `begin` may end. The last is the end of the sentence without its stop. */
export function rightEnds(clause: Clause, begin: number): readonly number[] {
  const { slots, end } = clause;
  const places: number[] = [];
  for (let at = begin + 1; at < Math.min(end, begin + FARTHEST) && places.length < MOST_PLACES; at += 1) {
    const isNear = at <= begin + NEAR;
    const may = isNear ? STARTS_NEW.has(posAt(slots, at)) || isMarkedAt(slots, at - 1) : isFarEnd(slots, at);
    if (may && !cutsPhrase(clause, at)) places.push(at);
  }
  if (begin < end) places.push(end);
  return places;
}

const isFarEnd = (slots: readonly Slot[], at: number): boolean =>
  isMarkedAt(slots, at - 1) || BOUNDS.has(posAt(slots, at));

const BOUNDS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);

/** Slot indices (exclusive) where content to the left of `cue` may end, nearest first; never within the subject of the cue. */
export function leftEnds(clause: Clause, cue: number): readonly number[] {
  const { slots } = clause;
  const subject = subjectOf(clause, cue);
  const places: number[] = [];
  for (let at = cue; at > 0 && at >= cue - FAR && places.length < MOST_PLACES; at -= 1) {
    if (subject.first < at && at < subject.last) continue;
    const may = at >= cue - NEAR || posAt(slots, at) === 'PUNCT' || isMarkedAt(slots, at - 1);
    if (may && !cutsPhrase(clause, at)) places.push(at);
  }
  return places;
}

/** The subject of a verb that it touches; the verb too where both are a parenthesis. */
function subjectOf(clause: Clause, cue: number): Range {
  if (posAt(clause.slots, cue) !== 'VERB' || posAt(clause.slots, cue - 1) === 'PUNCT')
    return { first: cue, last: cue };
  return { first: subjectBefore(clause, cue).first, last: isParenthesis(clause, cue) ? cue + 1 : cue };
}

/** Slot indices where content that ends at `end` may begin, nearest first; the last is the beginning of the sentence. */
export function leftBegins({ slots }: Clause, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = end - 1; at > Math.max(0, end - FARTHEST) && places.length < MOST_PLACES; at -= 1)
    if (isLeftBegin(slots, at)) places.push(at);
  if (end > 0) places.push(0);
  return places;
}

function isLeftBegin(slots: readonly Slot[], at: number): boolean {
  if (isMarkedAt(slots, at) || isMarkedAt(slots, at - 1)) return true;
  return BOUNDS.has(posAt(slots, at - 1)) || posAt(slots, at) === 'SCONJ' || wordAt(slots, at) === 'that';
}
