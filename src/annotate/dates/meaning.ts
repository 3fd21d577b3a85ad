import type { Span } from '../../text/span.ts';
import type { DateType, Granularity, PartOfDay } from '../../story/annotation.ts';
import type { HolidayRule } from '../lexicon/en/calendar-words.ts';
import type { Cue } from './cues.ts';
import type { Unit } from '../lexicon/en/time-words.ts';

/** Last (-1), this (0) or next (1), where the words say so. */
export type Toward = -1 | 0 | 1 | null;

/** What is counted from: the day of publication, or the date last told in the story. */
export type Anchor = 'published' | 'told';

/** A value of TIMEX3 with what belongs to it. */
export type Resolved = {
  readonly type: DateType;
  readonly value: string;
  readonly granularity: Granularity;
};

/** What words say of time before it is known which year or week they mean. */
type Meaning =
  | ({ readonly kind: 'fixed' } & Resolved)
  | { readonly kind: 'day-month'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number; readonly toward: Toward }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** The day of the month, where it is said: "Tuesday the 18th". */
      readonly date: number | null;
      readonly toward: Toward;
      readonly from: Anchor;
    }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule; readonly toward: Toward }
  | { readonly kind: 'season'; readonly season: string; readonly toward: Toward }
  /** "the third quarter", "the first half": `part` is Q3, H1; `years` shifts it ("the year-ago third quarter" is -1); `ofYear` counts from the year of publication ("last year's fourth quarter" is -1). */
  | { readonly kind: 'part'; readonly part: string; readonly years: number; readonly ofYear: number | null }
  /** "the latest quarter", "the year-ago period": the quarter that the story reports on, so many years from it. */
  | { readonly kind: 'reported'; readonly years: number; readonly unit: Unit | null }
  /** "last week", "the following year". */
  | { readonly kind: 'period'; readonly unit: Unit; readonly step: number; readonly from: Anchor }
  /** "two years ago", "a week later". */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: Anchor;
      /** A second, smaller step: "a month and two days ago". */
      readonly and?: { readonly unit: Unit; readonly amount: number };
    }
  /** A time of a day that is said elsewhere: "T17:00", "TMO". */
  | { readonly kind: 'time' };

/** What a parser is given. `words` are flattened: one space for each white space, ' for ’, the case kept. */
export type Match = {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Up to 40 characters on either side, flattened. */
  readonly before: string;
  readonly after: string;
};

/** `loose`: counts only where a day stands beside it ("night" in "Friday night"). */
export type Said = {
  readonly meaning: Meaning;
  /** "T17:00", "TNI": makes a time of the day that is meant. */
  readonly time?: string | undefined;
  readonly loose?: boolean;
  /** Days from the day that is named ("the day after Thanksgiving"). */
  readonly days?: number;
};

/** Words found to speak of time. Offsets are the story's, half-open. */
export type Draft = Said &
  Span & {
    /** Years from publication, where the words beside it say so ("October last year"). */
    readonly years?: number;
    /** The week of the day that is said is meant. */
    readonly isWeek?: boolean;
    /** The part of the day that stands beside a named day ("Friday night"). */
    readonly partOfDay?: PartOfDay;
    /** ISO number of the weekday that the words of a date name as well ("Friday, January 17"). */
    readonly weekday?: number;
    /** The date that stands beside a weekday or a quarter and is the same or its end ("Friday prayers on Jan. 17", "the quarter ended July 31"). */
    readonly beside?: Meaning;
    /** The week that a weekday is of: "Monday of last week". */
    readonly ofWeek?: Extract<Meaning, { readonly kind: 'period' }>;
  };

/** One kind of expression. `read` returns null where the words turn out to be something else. */
export type Parser = {
  readonly name: string;
  /** The parser is tried where one of these stands. */
  readonly cues: readonly Cue[];
  /** Global, linear in its input: no quantifier without a bound. */
  readonly pattern: RegExp;
  read(match: Match): Said | null;
};
