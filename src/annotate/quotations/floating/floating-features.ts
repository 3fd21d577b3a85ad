import type { Key, Keys } from '../model/keys.ts';
import { featuresOf } from '../model/templates.ts';
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

/** "before" and "after" are how far the last and the next speaker are; "whole" that nothing else stands in the unit. */
const TEMPLATES = {
  bias: [],
  shape: ['shape'],
  whole: ['whole', 'shape'],
  opens: ['opens', 'whole', 'before'],
  before: ['before', 'whole'],
  after: ['after', 'whole'],
  both: ['before', 'after', 'whole', 'opens'],
  'shape before': ['shape', 'before', 'whole'],
  resumed: ['resumed', 'opens'],
  lead: ['lead', 'opens', 'before'],
  frame: ['frame', 'before', 'whole'],
  around: ['around'],
  'around shape': ['around', 'shape'],
  'around before': ['around', 'before'],
  verbs: ['hasVerb', 'shape'],
} as const;

export const FLOATING_NAMES: readonly string[] = Object.keys(TEMPLATES);

const floatingKeys = featuresOf(TEMPLATES);

const NOTHING: FloatingUnit = { slots: [], paragraph: -1, isWhole: false, hasVerb: false };

/** The features of a marked piece that no cue claims. */
export function floatingFeatures(keys: Keys, place: FloatingPlace): readonly Key[] {
  const { units, unit, slot, resumed, previous, next } = place;
  const { slots, isWhole, hasVerb, paragraph } = units[unit] ?? NOTHING;
  const above = units[unit - 1] ?? NOTHING;
  return floatingKeys(keys, {
    shape: keys.of(wordAt(slots, slot)),
    whole: keys.of(String(isWhole)),
    opens: keys.of(String(slot === 0 && above.paragraph !== paragraph)),
    before: keys.of(distance(place, previous)),
    after: keys.of(distance(place, next)),
    around: keys.join(keys.of(coarseAt(slots, slot - 1)), keys.of(coarseAt(slots, slot + 1))),
    lead: keys.of(coarseAt(above.slots, above.slots.length - 1)),
    resumed: keys.of(String(resumed)),
    frame: keys.of(previous?.frame ?? 'none'),
    hasVerb: keys.of(String(hasVerb)),
  });
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
