import { parseDay, type Day } from '../calendar.ts';
import type { Direction } from '../direction.ts';
import type { Draft, Resolved } from '../meaning.ts';
import { two, yearValue } from '../timex-value.ts';

/** A date that the story has told, as far as it was told. */
export type Told = { readonly year: number; readonly month: number | null; readonly day: number | null };

/** In place of a quarter: the story has turned to a stretch of months. */
export const MONTHS = 'months';

/** What the words are read against. */
export type Scene = {
  readonly published: Day | null;
  readonly direction: Direction;
  /** Whether the tense is that of a verb which governs the words for certain. */
  readonly isFirm: boolean;
  /** Index into the reading's sentences. */
  readonly sentence: number;
  /** Number of the paragraph, and whether it tells the story. */
  readonly paragraph: number;
  readonly isTold: boolean;
  /** The last day told before by what tells the story, with its paragraph: clock times near it are of that day. */
  readonly entry: { readonly day: Day; readonly paragraph: number } | null;
  /** The last date told before, or null. */
  readonly told: Told | null;
  /** The last day told before: "the next day" counts from it, even where a year was told since. */
  readonly dayTold: Day | null;
  /** The last month or day of this sentence whose year was said: what follows it is read beside it. */
  readonly dated: Told | null;
  /** The last day whose year or week is open, "XXXX-WXX-3": "the same day" is as open as that. */
  readonly openDay: string | null;
  /** The quarter that the story reports on, "1989-Q3": the one last told that it does not compare with; or MONTHS. */
  readonly quarter: string | null;
  /** Whether the story speaks of a quarter at all. */
  readonly reportsAQuarter: boolean;
};

/** One kind of meaning -> what it comes to in a scene. */
export type Resolver<Kind extends Draft['meaning']['kind']> = (
  meaning: Extract<Draft['meaning'], { readonly kind: Kind }>,
  scene: Scene,
  draft: Draft,
) => Resolved;

const TOLD = /^(?<year>\d{4})(?:-(?<month>\d\d)(?!\d))?(?:-(?<day>\d\d))?/u;

/** The date in a value; null for references, durations, decades and open years. */
export function toldBy({ type, value }: Resolved): Told | null {
  const { year, month, day } = TOLD.exec(value)?.groups ?? {};
  if (year === undefined || (type !== 'DATE' && type !== 'TIME')) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** The day told, where one was; else null. */
export function dayOf(told: Told | null): Day | null {
  if (told === null || told.month === null || told.day === null) return null;
  return parseDay([yearValue(told.year), two(told.month), two(told.day)].join('-'));
}

/** The first day of what was told. */
export const firstDayTold = (told: Told | null): Day | null =>
  told === null ? null : { year: told.year, month: told.month ?? 1, day: told.day ?? 1 };

/** Up to so many months on, a month that follows another is meant to come after it; beyond, before it. */
const MONTHS_ON = 9;
const MONTHS_IN_YEAR = 12;

/** The year of a month after a full date of its sentence: "in May 1998 and again in June". Null where nothing dates it. */
export function yearBeside({ dated, direction }: Scene, month: number): number | null {
  if (dated === null || dated.month === null || direction === 'future') return null;
  const on = (month - dated.month + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  const back = on <= MONTHS_ON ? 0 : -1;
  return dated.year + back + (month < dated.month ? 1 : 0);
}
