import type { Unit } from '../lexicon/en/time-words.ts';
import type { Count } from './numbers.ts';

/** Unit -> how a duration writes it, how many of those it holds, and the next smaller unit for halves. */
const WRITTEN: Readonly<
  Record<Unit, { letter: string; times: number; half: string | null; clock: boolean }>
> = {
  second: { letter: 'S', times: 1, half: null, clock: true },
  minute: { letter: 'M', times: 1, half: '30S', clock: true },
  hour: { letter: 'H', times: 1, half: '30M', clock: true },
  day: { letter: 'D', times: 1, half: 'T12H', clock: false },
  week: { letter: 'W', times: 1, half: null, clock: false },
  fortnight: { letter: 'W', times: 2, half: null, clock: false },
  weekend: { letter: 'WE', times: 1, half: null, clock: false },
  month: { letter: 'M', times: 1, half: null, clock: false },
  quarter: { letter: 'Q', times: 1, half: null, clock: false },
  year: { letter: 'Y', times: 1, half: '6M', clock: false },
  decade: { letter: 'Y', times: 10, half: null, clock: false },
  century: { letter: 'Y', times: 100, half: null, clock: false },
};

/** "P10Y" for ten years, "PT1H30M" for an hour and a half, "PXM" for months. */
export function durationValue(count: Count, unit: Unit): string {
  const { letter, times, half, clock } = WRITTEN[unit];
  const prefix = clock ? 'PT' : 'P';
  if (count === 'X') return unit === 'decade' || unit === 'century' ? 'PXY' : `${prefix}X${letter}`;
  const amount = Math.round(count * times * 100) / 100;
  const whole = Math.floor(amount);
  if (amount - whole !== 0.5 || half === null) return `${prefix}${amount}${letter}`;
  return whole === 0 ? `${prefix}${half}` : `${prefix}${whole}${letter}${half}`;
}
