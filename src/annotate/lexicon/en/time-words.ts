import type { PartOfDay } from '../../../story/annotation.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units of time in every form, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Parts of the day, as TIMEX3 writes them. */
export const DAY_PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['mid-morning', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['mid-afternoon', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
]);

/** Words for a day seen from the day of publication, in days from it. */
export const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Words that point at past, present or future and no further. */
export const VAGUE_TIMES: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['at this point', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['a long time ago', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['in the future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['someday', 'FUTURE_REF'],
  ['some day', 'FUTURE_REF'],
]);

/** Adjectives of the same kind; they count beside a noun alone. */
export const VAGUE_ADJECTIVES: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
]);

/** "last week", "this past spring", "the coming months": periods from the one now running. */
export const PERIOD_STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this past', -1],
  ['this last', -1],
  ['this', 0],
  ['current', 0],
  ['the current', 0],
  ['next', 1],
  ['this coming', 1],
  ['coming', 1],
  ['this next', 1],
]);

/** The same from the date last told. */
export const TOLD_STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['the previous', -1],
  ['the preceding', -1],
  ['the prior', -1],
  ['the following', 1],
  ['the next', 1],
  ['the same', 0],
  ['that same', 0],
  ['that', 0],
]);

/** Adverbs and adjectives of sets. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** Words for everyone of a set: "every Monday", "each year". */
export const EVERY: ReadonlySet<string> = new Set(['every', 'each']);

/** What may stand before a date and says which part of it: it belongs to the words of the date and leaves its value. */
export const PART_MODIFIERS: ReadonlySet<string> = new Set([
  'early',
  'earlier',
  'earlier in',
  'late',
  'later',
  'later in',
  'mid',
  'the early',
  'the late',
  'the mid',
  'the middle of',
  'mid-to-late',
  'the end of',
  'end of',
  'the beginning of',
  'the start of',
  'as early as',
  'as late as',
  'sometime',
  'some time',
]);

/** What says how near a count or a date is: the same, but not before "the", "this" and "last" ("about this year"). */
export const APPROXIMATORS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'approximately',
  'roughly',
  'some',
  'at least',
  'at most',
  'more than',
  'less than',
  'no more than',
  'over',
  'exactly',
  'just over',
  'just under',
  'up to',
]);

/** Words that a pointing expression begins with. */
export const POINTING_WORDS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'last',
  'past',
  'next',
  'recent',
  'current',
  'future',
  'today',
  'yesterday',
  'tomorrow',
]);

/** Words that stand before a stretch of time without a number: "for years", "took months", "just days". */
export const BEFORE_STRETCHES: ReadonlySet<string> = new Set(
  'for after in within over of by took take takes taken spent spend last lasted lasts just only follows followed following and or despite during several'.split(
    ' ',
  ),
);
