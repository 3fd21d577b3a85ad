import type { Slot, Unit } from './slot.ts';

/** A unit with a larger share of capitals than this is a headline: its capitals say nothing. */
const MOST_CAPITALS = 0.6;
/** Fewer words than these show nothing about capitals. */
const FEWEST_WORDS = 1;

const IS_NAME = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'NUM', 'MARKED', 'PUNCT', 'PART', 'SPACE']);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * Names that the tagger takes for verbs: "Will wrote", "Skelly called". In the middle of a sentence a capital makes a name,
 * and a name that was seen there is one at the beginning of a sentence too.
 */
export function mendNames(units: readonly Unit[]): readonly Unit[] {
  const names = new Set<string>();
  const may = units.map((unit) => unit.slots.some(isMistaken) && !isHeadline(unit));
  units.forEach(({ slots }, index) => {
    if (may[index] !== true) return;
    slots.forEach((slot, at) => {
      if (isMistaken(slot) && followsWord(slots, at)) names.add(slot.text);
    });
  });
  return units.map((unit, index) => (may[index] === true ? mended(unit, names) : unit));
}

function isHeadline({ slots }: Unit): boolean {
  const words = slots.filter(({ text, pos }) => pos !== 'MARKED' && /^\p{L}{4}/u.test(text));
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  return words.length >= FEWEST_WORDS && capitals > words.length * MOST_CAPITALS;
}

const isMistaken = ({ text, lower, pos }: Slot): boolean =>
  text !== lower && !IS_NAME.has(pos) && CAPITAL.test(text);

/** Not the first word of a sentence, of a bracket or of what follows a colon or a dash. */
const followsWord = (slots: readonly Slot[], at: number): boolean => {
  const before = slots[at - 1];
  return before !== undefined && (before.lower === ',' || before.pos !== 'PUNCT');
};

function mended(unit: Unit, names: ReadonlySet<string>): Unit {
  const isOne = (slot: Slot, at: number): boolean =>
    isMistaken(slot) &&
    names.has(slot.text) &&
    (followsWord(unit.slots, at) || isSubject(unit.slots[at + 1]));
  if (!unit.slots.some(isOne)) return unit;
  return {
    ...unit,
    slots: unit.slots.map((slot, at) => (isOne(slot, at) ? { ...slot, pos: 'PROPN' } : slot)),
  };
}

const isSubject = (after: Slot | undefined): boolean =>
  after?.pos === 'VERB' || after?.lower === ',' || after?.lower === "'s";
