/** A part of the calendar, as the TIMEX3 value of a date names it. Years have four digits; of a decade or a century it is the first. */
export type CalendarPart =
  | { readonly kind: 'century' | 'decade' | 'year'; readonly year: string }
  | { readonly kind: 'month'; readonly year: string; readonly month: string }
  | { readonly kind: 'day'; readonly year: string; readonly month: string; readonly day: string }
  | { readonly kind: 'week' | 'weekend' | 'quarter' | 'half'; readonly year: string; readonly number: number }
  | { readonly kind: 'season'; readonly year: string; readonly season: Season };

/** Spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

type Groups = Readonly<Record<string, string>>;
type Form = readonly [value: RegExp, part: (groups: Groups) => CalendarPart];

const numbered =
  (kind: 'week' | 'weekend' | 'quarter' | 'half') =>
  ({ year = '', number }: Groups): CalendarPart => ({ kind, year, number: Number(number) });

const inSeason =
  (season: Season) =>
  ({ year = '' }: Groups): CalendarPart => ({ kind: 'season', year, season });

const FORMS: readonly Form[] = [
  [
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
    ({ year = '', month = '', day = '' }) => ({ kind: 'day', year, month, day }),
  ],
  [/^(?<year>\d{4})-(?<month>\d{2})$/u, ({ year = '', month = '' }) => ({ kind: 'month', year, month })],
  [/^(?<year>\d{4})$/u, ({ year = '' }) => ({ kind: 'year', year })],
  [/^(?<decade>\d{3})X?$/u, ({ decade = '' }) => ({ kind: 'decade', year: `${decade}0` })],
  [/^(?<hundreds>\d{2})(?:XX)?$/u, ({ hundreds = '' }) => ({ kind: 'century', year: `${hundreds}00` })],
  [/^(?<year>\d{4})-W(?<number>\d{2})$/u, numbered('week')],
  [/^(?<year>\d{4})-W(?<number>\d{2})-WE$/u, numbered('weekend')],
  [/^(?<year>\d{4})-Q(?<number>[1-4])$/u, numbered('quarter')],
  [/^(?<year>\d{4})-H(?<number>[12])$/u, numbered('half')],
  [/^(?<year>\d{4})-SP$/u, inSeason('SP')],
  [/^(?<year>\d{4})-SU$/u, inSeason('SU')],
  [/^(?<year>\d{4})-FA$/u, inSeason('FA')],
  [/^(?<year>\d{4})-WI$/u, inSeason('WI')],
];

/** The part of the calendar that a value names, and what stands behind its "T"; null for a duration, a set, "now", a weekday of an unknown week. */
export function calendarPartOf(
  value: string,
): { readonly part: CalendarPart; readonly time: string | null } | null {
  const [date = '', time = null] = value.split('T', 2);
  for (const [form, part] of FORMS) {
    const found = form.exec(date);
    if (found !== null) return { part: part(found.groups ?? {}), time };
  }
  return null;
}
