import { phraseFrom, type Clause } from '../page/clause.ts';
import { isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';
import type { Range } from '../phrases/noun-phrases.ts';

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "was told", "has been asked": a passive's subject is the one who is told. */
export function voiceOf(slots: readonly Slot[], cue: number): 'active' | 'passive' {
  if (!/(?:ed|en|ld|de|nt|wn)$/u.test(wordAt(slots, cue))) return 'active';
  let at = cue - 1;
  while (at > cue - 3 && (posAt(slots, at) === 'ADV' || posAt(slots, at) === 'PART')) at -= 1;
  return posAt(slots, at) === 'AUX' && BE.has(wordAt(slots, at)) ? 'passive' : 'active';
}

/** Not the object of a verb or a preposition. */
function isFree(slots: readonly Slot[], first: number): boolean {
  const before = posAt(slots, first - 1);
  return before !== 'VERB' && before !== 'ADP' && wordAt(slots, first - 1) !== 'to';
}

const AFTER_SUBJECT: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'ADP']);

/** Free, and a verb follows it at once or after a comma. */
export function isSubjectLike(slots: readonly Slot[], { first, last }: Range): boolean {
  if (!isFree(slots, first)) return false;
  return (
    AFTER_SUBJECT.has(posAt(slots, last)) || wordAt(slots, last) === ',' || wordAt(slots, last) === 'who'
  );
}

export type Described = { readonly first: number; readonly extent: number; readonly isPart: boolean };

/** What follows a phrase with all that describes it: its "verb", "be" for a helping one, "comma" or "no"; "part" of another, or "object". */
export function clausalOf(slots: readonly Slot[], { first, extent, isPart }: Described): string {
  if (isPart) return 'part';
  if (!isFree(slots, first)) return 'object';
  const next = posAt(slots, extent) === 'ADV' ? extent + 1 : extent;
  if (isVerbAt(slots, next)) return posAt(slots, next) === 'VERB' ? 'verb' : 'be';
  return wordAt(slots, next) === ',' ? 'comma' : 'no';
}

/** So far, and so many, subjects are counted. */
const REACH = 40;
const MOST = 3;

/** Phrases from `from` to the cue that are like a subject, and those that have their verb, up to three each. */
export function subjectsBetween(
  clause: Clause,
  from: number,
  cue: number,
): { like: number; clausal: number } {
  let [like, clausal] = [0, 0];
  for (let at = from; at < cue && at < from + REACH; at += 1) {
    const index = phraseFrom(clause, at);
    const phrase = clause.phrases[index];
    if (phrase === undefined || phrase.last > cue) continue;
    if (isSubjectLike(clause.slots, phrase)) like += 1;
    const kind = clausalOf(clause.slots, { first: at, extent: clause.extents[index] ?? at, isPart: false });
    if (kind === 'verb' || kind === 'be') clausal += 1;
  }
  return { like: Math.min(like, MOST), clausal: Math.min(clausal, MOST) };
}
