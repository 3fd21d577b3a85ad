import { coarseOf, isVerb } from '../page/slot-class.ts';
import type { Slot, Unit } from '../page/slot.ts';

/** Whose words a marked piece without a cue of its own is: nobody's (a term, a title), the last speaker's, or the next one's. */
export const OWNERS = ['nobody', 'previous', 'next'] as const;

/** A speaker who was quoted in marks, or announced by a colon: the unit and the slot of the cue. */
export type Quoted = { readonly unit: number; readonly cue: number; readonly frame: string };

/** A marked piece that no cue of its unit claims. */
export type FloatingPlace = {
  readonly units: readonly Unit[];
  readonly unit: number;
  readonly slot: number;
  /** Does the piece of the paragraph before lack its closing mark? */
  readonly resumed: boolean;
  readonly previous: Quoted | null;
  readonly next: Quoted | null;
};

/** Paragraphs, and cues, farther apart than these are told apart no more. */
const FARTHEST = 3;

export function floatingFeatures(place: FloatingPlace): readonly string[] {
  const { units, unit, slot, resumed, previous, next } = place;
  const here = units[unit];
  const slots = here?.slots ?? [];
  const shape = slots[slot]?.lower ?? '';
  const whole = isWhole(slots);
  const opens = slot === 0 && units[unit - 1]?.paragraph !== here?.paragraph;
  const before = distance(place, previous);
  const after = distance(place, next);
  const lead = coarseOf(units[unit - 1]?.slots.at(-1));
  const around = `${coarseOf(slots[slot - 1])} ${coarseOf(slots[slot + 1])}`;
  return [
    'bias',
    `shape ${shape}`,
    `whole ${String(whole)} ${shape}`,
    `opens ${String(opens)} ${String(whole)} ${before}`,
    `before ${before} ${String(whole)}`,
    `after ${after} ${String(whole)}`,
    `both ${before} ${after} ${String(whole)} ${String(opens)}`,
    `shape before ${shape} ${before} ${String(whole)}`,
    `resumed ${String(resumed)} ${String(opens)}`,
    `lead ${lead} ${String(opens)} ${before}`,
    `frame ${previous?.frame ?? 'none'} ${before} ${String(whole)}`,
    `around ${around}`,
    `around shape ${around} ${shape}`,
    `around before ${around} ${before}`,
    `verbs ${String(slots.some(isVerb))} ${shape}`,
  ];
}

const isWhole = (slots: readonly Slot[]): boolean =>
  slots.every(({ pos }) => pos === 'MARKED' || pos === 'PUNCT');

/** "same unit", or units apart within the paragraph, or paragraphs apart. */
function distance({ units, unit }: FloatingPlace, quoted: Quoted | null): string {
  if (quoted === null) return 'none';
  if (quoted.unit === unit) return 'unit';
  const paragraphs = Math.abs((units[unit]?.paragraph ?? 0) - (units[quoted.unit]?.paragraph ?? 0));
  if (paragraphs > 0) return `${Math.min(paragraphs, FARTHEST)} paragraphs`;
  return `${Math.min(Math.abs(unit - quoted.unit), FARTHEST)} units`;
}
