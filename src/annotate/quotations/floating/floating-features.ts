import { named, type Key, type Keys } from '../model/keys.ts';
import { coarseOf, isVerbAt, OUTSIDE, wordAt } from '../page/slot-class.ts';
import type { Slot, Unit } from '../page/slot.ts';

/** Whose words a marked piece without a cue of its own is: nobody's (a term, a title), the last speaker's, or the next one's. */
export const OWNERS = ['nobody', 'previous', 'next'] as const;

/** A speaker who was quoted in marks, or announced by a colon: the unit and the slot of the cue. */
export type Quoted = { readonly unit: number; readonly cue: number; readonly frame: string };

/** A unit and what holds for all its marked pieces. */
export type FloatingUnit = Unit & {
  /** Nothing stands beside marked pieces. */
  readonly isWhole: boolean;
  readonly hasVerb: boolean;
};

export function floatingUnit(unit: Unit): FloatingUnit {
  const { slots } = unit;
  return {
    ...unit,
    isWhole: slots.every(({ pos }) => pos === 'MARKED' || pos === 'PUNCT'),
    hasVerb: slots.some((_, at) => isVerbAt(slots, at)),
  };
}

/** A marked piece that no cue of its unit claims. */
export type FloatingPlace = {
  readonly units: readonly FloatingUnit[];
  readonly unit: number;
  readonly slot: number;
  /** Does the piece of the paragraph before lack its closing mark? */
  readonly resumed: boolean;
  readonly previous: Quoted | null;
  readonly next: Quoted | null;
};

/** Paragraphs, and cues, farther apart than these are told apart no more. */
const FARTHEST = 3;

export const FLOATING_NAMES = [
  'bias',
  'shape',
  'whole',
  'opens',
  'before',
  'after',
  'both',
  'shape before',
  'resumed',
  'lead',
  'frame',
  'around',
  'around shape',
  'around before',
  'verbs',
] as const;

const F = named(FLOATING_NAMES);

const NOTHING: FloatingUnit = { slots: [], paragraph: -1, isWhole: false, hasVerb: false };

/** "before" and "after" are how far the last and the next speaker are; "whole" that nothing else stands in the unit. */
export function floatingFeatures(keys: Keys, place: FloatingPlace): readonly Key[] {
  const { units, unit, slot, resumed, previous, next } = place;
  const { slots, isWhole, hasVerb, paragraph } = units[unit] ?? NOTHING;
  const above = units[unit - 1] ?? NOTHING;
  const shape = keys.of(wordAt(slots, slot));
  const whole = keys.of(String(isWhole));
  const opens = keys.of(String(slot === 0 && above.paragraph !== paragraph));
  const [before, after] = [keys.of(distance(place, previous)), keys.of(distance(place, next))];
  const around = keys.join(keys.of(coarseAt(slots, slot - 1)), keys.of(coarseAt(slots, slot + 1)));
  const lead = keys.of(coarseAt(above.slots, above.slots.length - 1));
  return [
    F.bias,
    keys.join(F.shape, shape),
    keys.join3(F.whole, whole, shape),
    keys.join(keys.join3(F.opens, opens, whole), before),
    keys.join3(F.before, before, whole),
    keys.join3(F.after, after, whole),
    keys.join(keys.join(keys.join3(F.both, before, after), whole), opens),
    keys.join(keys.join3(F['shape before'], shape, before), whole),
    keys.join3(F.resumed, keys.of(String(resumed)), opens),
    keys.join(keys.join3(F.lead, lead, opens), before),
    keys.join(keys.join3(F.frame, keys.of(previous?.frame ?? 'none'), before), whole),
    keys.join(F.around, around),
    keys.join3(F['around shape'], around, shape),
    keys.join3(F['around before'], around, before),
    keys.join3(F.verbs, keys.of(String(hasVerb)), shape),
  ];
}

function coarseAt(slots: readonly Slot[], at: number): string {
  const slot = slots[at];
  return slot === undefined ? OUTSIDE : coarseOf(slot);
}

/** "unit" for the same unit, units apart within the paragraph, or paragraphs apart. */
function distance({ units, unit }: FloatingPlace, quoted: Quoted | null): string {
  if (quoted === null) return 'none';
  if (quoted.unit === unit) return 'unit';
  const paragraphs = Math.abs((units[unit]?.paragraph ?? 0) - (units[quoted.unit]?.paragraph ?? 0));
  if (paragraphs > 0) return `${Math.min(paragraphs, FARTHEST)}-paragraphs`;
  return `${Math.min(Math.abs(unit - quoted.unit), FARTHEST)}-units`;
}
