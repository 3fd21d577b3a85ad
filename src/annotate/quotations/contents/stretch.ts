import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import type { Key } from '../model/keys.ts';
import { coarseKey, phraseFrom, type Clause } from '../page/clause.ts';
import { isMarkedAt, isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';

/** Longer stretches are looked into so far, in slots: it keeps the work linear in the length of any line. */
const LONGEST = 160;

const SIZES = [1, 2, 3, 5, 8, 12, 18, 27, 40] as const;

export const sizeOf = (count: number): string => `${SIZES.find((size) => count <= size) ?? 99}`;

/** What is in a stretch: verbs, commas and marked pieces counted up to two, brackets and dashes that stay open. */
export type Inside = { readonly verbs: string; readonly all: Key };

export const insideOf = (clause: Clause, begin: number, at: number): Inside =>
  insidesOf(clause, begin, [at])[0] ?? { verbs: '0', all: clause.keys.of('000') };

/** The same for several ends, in order: what is in the shorter stretch is not counted again. */
export function insidesOf(
  { slots, keys }: Clause,
  begin: number,
  ends: readonly number[],
): readonly Inside[] {
  const counts = { verb: 0, comma: 0, marked: 0, bracket: 0, dash: 0, other: 0 };
  let index = begin;
  return ends.map((end) => {
    for (; index < Math.min(end, begin + LONGEST); index += 1) {
      if (wordAt(slots, index) === ')') counts.bracket -= 1;
      else counts[sortOf(slots, index)] += 1;
    }
    const verbs = String(Math.min(counts.verb, 2));
    const rest = `${Math.min(counts.comma, 2)}${Math.min(counts.marked, 2)}`;
    const open = `${counts.bracket > 0 ? '(' : ''}${counts.dash % 2 === 1 ? '–' : ''}`;
    return { verbs, all: keys.of(`${verbs}${rest}${open}`) };
  });
}

function sortOf(
  slots: readonly Slot[],
  at: number,
): 'verb' | 'comma' | 'marked' | 'bracket' | 'dash' | 'other' {
  if (isVerbAt(slots, at)) return 'verb';
  if (isMarkedAt(slots, at)) return 'marked';
  if (posAt(slots, at) !== 'PUNCT') return 'other';
  const word = wordAt(slots, at);
  if (word === ',') return 'comma';
  if (word === '(') return 'bracket';
  return /^[-–—―]+$/u.test(word) ? 'dash' : 'other';
}

/** A clause with a subject of its own after this place: is its verb one of saying? "while", "and" and commas are stepped over. */
export function aheadOf(clause: Clause, at: number): Key {
  const { slots, keys, extents } = clause;
  let start = at;
  while (start < at + 3 && ['PUNCT', 'CCONJ', 'SCONJ', 'ADV'].includes(posAt(slots, start))) start += 1;
  const phrase = phraseFrom(clause, start);
  if (phrase < 0) return coarseKey(clause, start);
  const verb = verbAfter(slots, extents[phrase] ?? start);
  if (verb === null) return keys.of('NP');
  return keys.of(SPEECH_VERBS.has(verb) ? 'NP-says' : 'NP-verb');
}

function verbAfter(slots: readonly Slot[], from: number): string | null {
  for (let index = from; index < from + 4; index += 1) {
    const pos = posAt(slots, index);
    if (pos === 'VERB') return wordAt(slots, index);
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return null;
  }
  return null;
}

/** Index of the first cue of another quotation that a stretch from `begin` runs over: ", she said," or ", said Roe"; Infinity for none. */
export function firstSpeechAfter({ slots, phraseAt }: Clause, begin: number, last: number): number {
  for (let index = begin; index < Math.min(last, begin + LONGEST); index += 1) {
    if (posAt(slots, index) !== 'VERB' || !SPEECH_VERBS.has(wordAt(slots, index))) continue;
    const ends = ['', ',', '.'].includes(wordAt(slots, index + 1)) || isMarkedAt(slots, index + 1);
    const inverted = wordAt(slots, index - 1) === ',' && (phraseAt[index + 1] ?? -1) >= 0;
    if (ends || inverted) return index;
  }
  return Infinity;
}

/** Whether a conjunction there joins a verb of the form of the cue: "said … and called". */
export function joinedOf(clause: Clause, cue: number, at: number): Key {
  const { slots, keys } = clause;
  if (posAt(slots, at) !== 'CCONJ' && wordAt(slots, at) !== ',') return keys.of('no');
  const next = posAt(slots, at + 1) === 'ADV' ? at + 2 : at + 1;
  if (posAt(slots, next) !== 'VERB') return coarseKey(clause, next);
  const form = formOf(wordAt(slots, next));
  return keys.of(form === formOf(wordAt(slots, cue)) ? 'same' : form);
}

function formOf(word: string): string {
  if (word.endsWith('ing')) return 'ing';
  if (/(?:ed|d|t|e|wn)$/u.test(word)) return 'past';
  return word.endsWith('s') ? 's' : 'base';
}

/** So far behind a place, in slots, its tail reaches. */
const TAIL = 30;

/** For each of these places, in order, whether verbs and marked pieces are left behind from there: looked for from the last on, once. */
export function tailsOf({ slots }: Clause, places: readonly number[]): readonly string[] {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const tails = places.map(() => '');
  let [verb, mark] = [Infinity, Infinity];
  let place = places.length - 1;
  while ((places[place] ?? -1) >= slots.length) place -= 1;
  for (let index = Math.min(slots.length, last + TAIL) - 1; index >= first; index -= 1) {
    if (isMarkedAt(slots, index)) mark = index;
    else if (isVerbAt(slots, index)) verb = index;
    if (places[place] !== index) continue;
    tails[place] = `${verb < Math.min(mark, index + TAIL) ? 'v' : ''}${mark < index + TAIL ? '“' : ''}`;
    place -= 1;
  }
  return tails;
}
