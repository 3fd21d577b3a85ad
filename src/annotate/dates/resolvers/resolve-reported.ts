import { addDays, addMonths, parseDay, type Day } from '../calendar.ts';
import type { Resolved } from '../meaning.ts';
import { dateOf, periodOf, yearValue } from '../timex-value.ts';
import { dayBeside } from './resolve-day-month.ts';
import { MONTHS, type Resolver, type Scene } from './scene.ts';

/** Figures above this are years themselves ("the 1988 quarter"), not steps. */
const LAST_STEP = 100;

/** In days before its last: a fiscal quarter is the calendar's that it mostly lies in. */
const MIDDLE_OF_A_QUARTER = 45;

/**
 * The period that a report is about, or the one that it is compared with: "a year earlier" in a report on the third quarter of 1989
 * is the third quarter of 1988. Elsewhere "a year ago" is the year before.
 */
export const resolveReported: Resolver<'reported'> = (meaning, scene, { beside }) => {
  const end = beside === undefined || scene.quarter !== null ? null : parseDay(dayBeside(beside, scene));
  return end === null
    ? resolveByScene(meaning, scene)
    : periodOf('quarter', addDays(end, -MIDDLE_OF_A_QUARTER));
};

function resolveByScene({ years, unit }: Parameters<typeof resolveReported>[0], scene: Scene): Resolved {
  const anchor = scene.published;
  const isOfMonths = scene.quarter === MONTHS && unit !== 'quarter';
  if ((unit === 'year' && !scene.reportsAQuarter) || isOfMonths) return yearFrom(anchor, years);
  const quarter = (scene.quarter === MONTHS ? null : scene.quarter) ?? lastQuarter(anchor);
  if (quarter === null) return unit === 'year' ? yearFrom(anchor, years) : dateOf('XXXX-QX', 'quarter');
  const year = years > LAST_STEP ? years : Number(quarter.slice(0, 4)) + years;
  return dateOf(`${yearValue(year)}${quarter.slice(4)}`, 'quarter');
}

const yearFrom = (anchor: Day | null, years: number): Resolved =>
  anchor === null && years < LAST_STEP
    ? dateOf('XXXX', 'year')
    : dateOf(yearValue(years > LAST_STEP ? years : (anchor?.year ?? 0) + years), 'year');

/** The last quarter that had ended: what is reported first. */
const lastQuarter = (anchor: Day | null): Scene['quarter'] =>
  anchor === null ? null : periodOf('quarter', addMonths(anchor, -3)).value;
