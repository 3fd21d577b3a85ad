import { addDays, addMonths, weekdayOf, type Day } from '../calendar.ts';
import type { Unit } from '../../lexicon/en/time-words.ts';
import type { Resolved } from '../meaning.ts';
import { dateOf, GRANULARITY_OF_UNIT, periodOf } from '../timex-value.ts';
import { firstDayTold, type Resolver, type Scene } from './scene.ts';

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14, weekend: 7 };

/** So many units from a day: months and longer by the calendar, days and weeks by counting. */
export function stepped(day: Day, unit: Unit, amount: number): Day {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? addDays(day, Math.round(amount * (DAYS_IN[unit] ?? 0)))
    : addMonths(day, Math.round(amount * months));
}

const OPEN: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

/** As far as the unit says, where there is nothing to count from. */
const openPeriod = (unit: Unit): Resolved => dateOf(OPEN[unit] ?? 'XXXX', GRANULARITY_OF_UNIT[unit]);

/** "last week", "the following year". */
export const resolvePeriod: Resolver<'period'> = ({ unit, step, from }, scene) => {
  if (unit === 'weekend' && step === 0) return weekend(scene);
  const anchor = from === 'told' ? toldAnchor(unit, scene) : scene.published;
  if (anchor === null && unit === 'day' && step === 0 && scene.openDay !== null)
    return dateOf(scene.openDay, 'day');
  return anchor === null ? openPeriod(unit) : periodOf(unit, stepped(anchor, unit, step));
};

/** A told date counts where it is as fine as the unit; else the day of publication. */
function toldAnchor(unit: Unit, { told, dayTold, published }: Scene): Day | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return dayTold ?? published;
  if (unit === 'month' && told?.month === null) return published;
  return firstDayTold(told) ?? published;
}

/** Up to Tuesday the weekend is the one just past where no tense says otherwise. */
const JUST_PAST = 2;
const SATURDAY = 6;

function weekend({ published, direction }: Scene): Resolved {
  if (published === null) return openPeriod('weekend');
  const today = weekdayOf(published);
  const isPast = direction === 'past' ? today < SATURDAY : direction === null && today <= JUST_PAST;
  return periodOf('weekend', addDays(published, isPast ? -7 : 0));
}
