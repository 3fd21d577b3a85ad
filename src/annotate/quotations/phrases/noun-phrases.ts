import { isPlural } from '../../language/is-plural.ts';
import { OFFICES } from '../../lexicon/en/offices.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';

/** Half-open range of slot indices. */
export type Range = { readonly first: number; readonly last: number };

/** A noun phrase without what follows its head: "Some", "the source", "Mr. Trump’s spokesman", "she". */
export type NounPhrase = Range & {
  /** Index of the slot of its last word. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'common';
};

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'"]);

/** The noun phrases among `slots`, in order, none within another. Linear in the number of slots. */
export function nounPhrases(slots: readonly Slot[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < slots.length) {
    const last = endOf(slots, at);
    if (last > at) phrases.push(phraseOf(slots, { first: at, last }));
    at = Math.max(last, at + 1);
  }
  return phrases;
}

function endOf(slots: readonly Slot[], first: number): number {
  let at = first;
  while (at < slots.length && at - first < LONGEST && belongs(slots, first, at)) {
    at += 1;
    if (isWholePronoun(slots, at - 1) && at - 1 === first) break;
  }
  return at;
}

/** Words in one phrase at most; a list without commas is none. */
const LONGEST = 14;

/** "That officer", though the tagger takes the first word for a pronoun. */
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

const POSSESSORS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** "The message that senators should not debate", "the militia that Washington blamed": the word opens a clause. */
function opensClause(slots: readonly Slot[], at: number): boolean {
  if (wordAt(slots, at) !== 'that') return false;
  const next = posAt(slots, at + 1);
  return next === 'PROPN' || (next === 'NOUN' && isPlural(wordAt(slots, at + 1)));
}

function isWholePronoun(slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  if (opensClause(slots, at)) return true;
  if (slot?.pos !== 'PRON' && slot?.lower !== 'who') return false;
  const opens = POSSESSORS.has(slot.lower) || DEMONSTRATIVES.has(slot.lower);
  return !(opens && INSIDE.has(posAt(slots, at + 1)));
}

function belongs(slots: readonly Slot[], first: number, at: number): boolean {
  const slot = slots[at];
  if (slot === undefined) return false;
  if (at === first) return INSIDE.has(slot.pos);
  if (isHeadlinePreposition(slot)) return isOffice(slots, at);
  if (POSSESSIVE.has(slot.lower)) return slots[at - 1]?.end === slot.start;
  const before = wordAt(slots, at - 1);
  if (slot.pos === 'PRON') return POSSESSIVE.has(before);
  if (slot.pos === 'DET') return CONTINUES_AFTER.has(before);
  return INSIDE.has(slot.pos) || joins(slots, at);
}

const CONTINUES_AFTER: ReadonlySet<string> = new Set(['all', 'both', 'half']);

/** In "Board Chief On Roe: ‘He Left’" the tagger takes the capital of "On" for that of a name. */
const isHeadlinePreposition = ({ pos, lower }: Slot): boolean => pos === 'PROPN' && AFTER_A_HEAD.has(lower);

const AFTER_A_HEAD: ReadonlySet<string> = new Set([
  'on',
  'about',
  'over',
  'after',
  'with',
  'from',
  'to',
  'for',
  'in',
  'at',
  'by',
]);

/** "Secretary of State Jane Roe": the office is her title. */
const isOffice = (slots: readonly Slot[], at: number): boolean =>
  wordAt(slots, at) === 'of' &&
  posAt(slots, at + 2) === 'PROPN' &&
  OFFICES.has(`${wordAt(slots, at - 1)} of ${wordAt(slots, at + 1)}`);

/** "&", a hyphen without spaces, the "of" of an office, and the participle in "the leading candidate". */
function joins(slots: readonly Slot[], at: number): boolean {
  const [before, slot, after] = [slots[at - 1], slots[at], slots[at + 1]];
  if (before === undefined || slot === undefined || after === undefined) return false;
  if (!['NOUN', 'PROPN', 'ADJ'].includes(after.pos)) return false;
  if (slot.lower === '&' || isOffice(slots, at)) return true;
  if (/^[-/.]$/u.test(slot.lower)) return before.end === slot.start && slot.end === after.start;
  return isParticiple(slot) && BEFORE_PARTICIPLE.has(before.pos) && after.pos !== 'PROPN';
}

const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

const isParticiple = ({ pos, lower }: Slot): boolean => pos === 'VERB' && /(?:ing|ed|en)$/u.test(lower);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'that']);

function phraseOf(slots: readonly Slot[], { first, last }: Range): NounPhrase {
  const end = withoutTail(slots, { first, last });
  const head = Math.max(first, end - 1);
  const isPronoun =
    last - first === 1 && (slots[first]?.pos === 'PRON' || RELATIVES.has(slots[first]?.lower ?? ''));
  return {
    first,
    last: Math.max(end, first + 1),
    head,
    kind: isPronoun ? 'pronoun' : kindOf(slots, { first, last: end }),
  };
}

/**
 * Without a possessive ending, and without an adjective that belongs to what follows: "sources | close to him". What somebody has
 * is a noun: "Iran’s military".
 */
function withoutTail(slots: readonly Slot[], { first, last }: Range): number {
  const end = POSSESSIVE.has(wordAt(slots, last - 1)) ? last - 1 : last;
  if (posAt(slots, end - 1) !== 'ADJ' || POSSESSIVE.has(wordAt(slots, end - 2))) return end;
  for (let at = first; at < end; at += 1) if (['NOUN', 'PROPN'].includes(posAt(slots, at))) return end - 1;
  return end;
}

const kindOf = (slots: readonly Slot[], { first, last }: Range): NounPhrase['kind'] =>
  slots.slice(first, last).some(({ pos }) => pos === 'PROPN') ? 'name' : 'common';
