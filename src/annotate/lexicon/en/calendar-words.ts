/** Names of the months and their short forms, in lower case, without the stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Those that are written with a stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
]);

/** Small, these are other words: "may", "march", "august", "mar". */
export const OTHER_WORDS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'august',
  'mar',
  'jan',
  'sep',
  'dec',
  'jun',
]);

/** Months whose names are other words as well; alone they count only with a word beside them that shows a month. */
export const MONTHS_WITH_OTHER_SENSES: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'april',
  'june',
  'august',
  'jun',
  'sep',
]);

/** Names of the days, ISO number (Monday is 1). Short forms without the stop. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['mon', 1],
  ['tues', 2],
  ['tue', 2],
  ['wed', 3],
  ['thurs', 4],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Seasons, as TIMEX3 writes them. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/**
 * How a feast is found in a year: `fixed` by month and day; `nth` weekday of a month (-1 is the last); `easter` by days from Easter
 * Sunday; `election` is the Tuesday after the first Monday of November.
 */
export type HolidayRule =
  | { readonly by: 'fixed'; readonly month: number; readonly day: number }
  | { readonly by: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly by: 'easter'; readonly days: number }
  | { readonly by: 'election' };

const fixed = (month: number, day: number): HolidayRule => ({ by: 'fixed', month, day });
const nth = (month: number, weekday: number, count: number): HolidayRule => ({
  by: 'nth',
  month,
  weekday,
  nth: count,
});
const easter = (days: number): HolidayRule => ({ by: 'easter', days });

/** Which of its weekdays a month is asked for; -1 is the last. */
export const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
]);

/** Feasts and named days, in lower case with ' for ’. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", nth(2, 1, 3)],
  ["president's day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ["mother's day", nth(5, 7, 2)],
  ["mothers' day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ["father's day", nth(6, 7, 3)],
  ['juneteenth', fixed(6, 19)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['election day', { by: 'election' }],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
]);

/** Days known by a name that says their date and means one year's alone. */
export const NAMED_DAYS: ReadonlyMap<string, string> = new Map([
  ['9/11', '2001-09-11'],
  ['d-day', '1944-06-06'],
]);

/** What "Sept. 11" means before these words, whatever the year of the story. */
export const AFTER_NAMED_DAY: ReadonlySet<string> = new Set([
  'attack',
  'attacks',
  'terror',
  'terrorist',
  'hijackers',
  'hijackings',
  'commission',
  'memorial',
]);
