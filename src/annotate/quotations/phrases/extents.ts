import type { Slot } from '../page/slot.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import type { NounPhrase, Range } from './noun-phrases.ts';

/** So far a bracket or a clause with "who" may reach. */
const LONGEST_BRACKET = 14;
const LONGEST_CLAUSE = 36;
const MOST_PIECES = 8;

type Text = {
  readonly slots: readonly Slot[];
  readonly phrases: readonly NounPhrase[];
  readonly phraseAt: readonly number[];
};

/**
 * For each phrase, the index after all that describes it: "Jane Roe (D-Ohio), a fellow at the institute, who left in May, | said".
 * Read from the last to the first, so that each looks up those it contains. Linear: every search is bounded.
 */
export function extentsOf(text: Text): readonly number[] {
  const extents: number[] = Array.from(text.phrases, ({ last }) => last);
  for (let index = text.phrases.length - 1; index >= 0; index -= 1)
    extents[index] = extentOf(text, extents, index);
  return extents;
}

function extentOf(text: Text, extents: readonly number[], index: number): number {
  let at = text.phrases[index]?.last ?? 0;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const next =
      afterBracket(text, at) ??
      afterComplement(text, at) ??
      afterComma(text, extents, at) ??
      afterClause(text, at);
    if (next === null) return at;
    at = next;
  }
  return at;
}

/** "(D-Calif.)" */
function afterBracket({ slots }: Text, at: number): number | null {
  return wordAt(slots, at) === '('
    ? past(slots, ')', { first: at + 1, last: at + 1 + LONGEST_BRACKET })
    : null;
}

/** "of political advertising", "at the institute", "close to Pompeo", "inside and around the office". */
function afterComplement(text: Text, at: number): number | null {
  const { slots } = text;
  const start = posAt(slots, at) === 'ADJ' && posAt(slots, at + 1) === 'ADP' ? at + 1 : at;
  if (posAt(slots, start) !== 'ADP' && wordAt(slots, start) !== 'to') return null;
  const last = posAt(slots, start + 1) === 'CCONJ' && posAt(slots, start + 2) === 'ADP' ? start + 2 : start;
  return text.phrases[phraseFrom(text, last + 1)]?.last ?? null;
}

/** ", director of research at Widmeyer," with the comma that closes it. */
function afterComma(text: Text, extents: readonly number[], at: number): number | null {
  const { slots, phrases } = text;
  if (wordAt(slots, at) !== ',') return null;
  const phrase = phraseFrom(text, posAt(slots, at + 1) === 'ADV' ? at + 2 : at + 1);
  const end = extents[phrase];
  if (end === undefined || phrases[phrase]?.kind === 'pronoun') return null;
  if (wordAt(slots, end - 1) === ',') return end;
  return wordAt(slots, end) === ',' ? end + 1 : null;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where']);

/** ", who was killed in 2011," and ", wearing a hat," are read up to the next comma. */
function afterClause({ slots }: Text, at: number): number | null {
  if (wordAt(slots, at) !== ',') return null;
  const word = wordAt(slots, at + 1);
  const opens = RELATIVES.has(word) || (posAt(slots, at + 1) === 'VERB' && /(?:ing|ed)$/u.test(word));
  return opens ? past(slots, ',', { first: at + 2, last: at + 2 + LONGEST_CLAUSE }) : null;
}

/** Index after the first such mark in `[first, last)`, or null. */
function past(slots: readonly Slot[], mark: string, { first, last }: Range): number | null {
  for (let index = first; index < slots.length && index < last; index += 1)
    if (wordAt(slots, index) === mark) return index + 1;
  return null;
}

/** The phrase that begins at `at`: its index, or -1. */
function phraseFrom({ phrases, phraseAt }: Text, at: number): number {
  const index = phraseAt[at] ?? -1;
  return phrases[index]?.first === at ? index : -1;
}
