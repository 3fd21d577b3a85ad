import type { Slot } from '../page/slot.ts';
import { coarseOf } from '../page/slot-class.ts';
import type { NounPhrase } from './noun-phrases.ts';

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
      afterComplement(text, extents, at) ??
      afterComma(text, extents, at) ??
      afterClause(text, at);
    if (next === null) return at;
    at = next;
  }
  return at;
}

/** "(D-Calif.)" */
function afterBracket({ slots }: Text, at: number): number | null {
  if (slots[at]?.lower !== '(') return null;
  for (let index = at + 1; index < slots.length && index <= at + LONGEST_BRACKET; index += 1)
    if (slots[index]?.lower === ')') return index + 1;
  return null;
}

/** "of political advertising", "at the institute", "close to Pompeo". */
function afterComplement(text: Text, extents: readonly number[], at: number): number | null {
  const { slots } = text;
  if (slots[at]?.pos === 'ADJ' && slots[at + 1]?.pos === 'ADP') return afterComplement(text, extents, at + 1);
  if (slots[at]?.pos !== 'ADP' && slots[at]?.lower !== 'to') return null;
  const phrase = text.phraseAt[at + 1] ?? -1;
  return phrase >= 0 && text.phrases[phrase]?.first === at + 1 ? (text.phrases[phrase]?.last ?? null) : null;
}

/** ", director of research at Widmeyer," with the comma that closes it. */
function afterComma(text: Text, extents: readonly number[], at: number): number | null {
  const { slots, phrases, phraseAt } = text;
  if (slots[at]?.lower !== ',') return null;
  const start = slots[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  const phrase = phraseAt[start] ?? -1;
  if (phrase < 0 || phrases[phrase]?.first !== start || phrases[phrase].kind === 'pronoun') return null;
  const end = extents[phrase] ?? start;
  if (coarseOf(slots[end - 1]) === ',') return end;
  return slots[end]?.lower === ',' ? end + 1 : null;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where']);

/** ", who was killed in 2011," and "who oversaw inquiries" are read up to the next comma; a participle only between commas. */
function afterClause({ slots }: Text, at: number): number | null {
  const comma = slots[at]?.lower === ',';
  const start = comma ? at + 1 : at;
  const opens =
    RELATIVES.has(slots[start]?.lower ?? '') ||
    (comma && slots[start]?.pos === 'VERB' && /(?:ing|ed)$/u.test(slots[start].lower));
  if (!opens || !comma) return null;
  for (let index = start + 1; index < slots.length && index <= start + LONGEST_CLAUSE; index += 1)
    if (slots[index]?.lower === ',') return index + 1;
  return null;
}
