import { MONTHS, WEEKDAYS } from '../../annotate/lexicon/en/calendar-words.ts';
import { calendarDay } from '../../text/days.ts';
import { DAY_LINE_WORDS, PUBLISHED_WORDS, UPDATED_WORDS } from '../../annotate/lexicon/en/page-words.ts';

/** What a line says of the day of a story: its days, and what is left of it ("The Port Ledger"). */
export type DayLine = {
  /** Calendar days. Null: the line tells when, and not on which day. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly rest: string;
};

const LONGEST_LINE = 160;

/** "Aug. 21, 2022", "21st of August 2022", "2022-08-21T10:00", "21.08.2022", "8/21/2022". */
const DATE =
  /\b(?:(?<month>\p{L}{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<month2>\p{L}{3,9})\.?,?\s(?<year2>\d{4})|(?<iso>\d{4}[-/]\d{2}[-/]\d{2})(?:T[\d:.]{4,12}(?:Z|[-+]\d{2}:?\d{2})?)?|(?<first>\d{1,2})[./](?<second>\d{1,2})[./](?<year3>\d{4}))(?![\p{L}\p{N}])/gu;
/** "10:15", "10.15am", "5 p.m.", "3 hours". */
const TIMES = /\b\d{1,2}(?:[:.]\d{2}){0,2}(?:\s?[ap]\.?m\b\.?)?/giu;

/**
 * Reads "Updated Tue June 11, 2024 at 10:15 a.m.", "The Plains Gazette, Aug. 21, 2022", "Published 3 hours ago"; null for a line that tells more than a day, a time
 * and a name.
 */
export function readDayLine(line: string): DayLine | null {
  if (line.length > LONGEST_LINE || !/\d/u.test(line)) return null;
  const days = [...line.matchAll(DATE)].flatMap((found) => {
    const day = dayOf(found.groups ?? {});
    return day === undefined ? [] : [{ day, start: found.index, end: found.index + found[0].length }];
  });
  const [first] = days;
  const labels = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (first === undefined) {
    const isLabelled = labels.slice(0, 2).some((word) => LABELS.has(word));
    return isLabelled && restOf(line) === '' ? { published: null, updated: null, rest: '' } : null;
  }
  const told = days.map(({ day, start }, at) => ({
    day,
    isUpdate: /\b(?:updated?|modified|revised|edited|corrected)\b[^]{0,60}$/iu.test(
      line.slice(days[at - 1]?.end ?? 0, start),
    ),
  }));
  const rest = restOf(
    days.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`, line),
  );
  return {
    published: told.find(({ isUpdate }) => !isUpdate)?.day ?? null,
    updated: told.find(({ isUpdate }) => isUpdate)?.day ?? null,
    rest,
  };
}

const LABELS: ReadonlySet<string> = new Set(
  [...PUBLISHED_WORDS, ...UPDATED_WORDS].filter((word) => word !== 'first' && word !== 'last'),
);

/** The line without days of the week, times and what stands about them; '' where nothing else is in it. */
function restOf(line: string): string {
  return line
    .replaceAll(TIMES, ' ')
    .split(/[|•·]|\s[–—-]\s/u)
    .map((part) => withoutDayWords(part))
    .filter((part) => part !== '')
    .join(' | ');
}

/** Whether a word tells when, or that the line does. */
const isOfDay = (word: string): boolean => {
  const bare = word.replace(/^[("[]+|[.,:;)\]"]+$/gu, '').toLowerCase();
  return (
    bare === '' ||
    DAY_LINE_WORDS.has(bare) ||
    WEEKDAYS.has(bare) ||
    PUBLISHED_WORDS.has(bare) ||
    UPDATED_WORDS.has(bare)
  );
};

function withoutDayWords(part: string): string {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  if (words.every((word) => isOfDay(word))) return '';
  while (words.length > 0 && isOfDay(words.at(-1) ?? '')) words.pop();
  while (words.length > 0 && isLabel(words[0] ?? '')) words.shift();
  return words.join(' ').replace(/[\s,;:(]+$/u, '');
}

const isLabel = (word: string): boolean => {
  const bare = word.replace(/[.,:]+$/u, '').toLowerCase();
  return LABELS.has(bare) || bare === 'on' || WEEKDAYS.has(bare);
};

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf({
  month,
  day,
  year,
  month2,
  day2,
  year2,
  iso,
  first,
  second,
  year3,
}: Groups): string | null | undefined {
  if (iso !== undefined) return calendarDay(...partsOf(iso));
  if (year3 !== undefined) return numericDay(Number(first), Number(second), Number(year3));
  const number = MONTHS.get((month ?? month2 ?? '').toLowerCase());
  return number === undefined ? undefined : calendarDay(Number(year ?? year2), number, Number(day ?? day2));
}

const partsOf = (iso: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split(/[-/]/u).map(Number);
  return [year, month, day];
};

/** 13/2 and 2/13 are one day to everybody; 3/4 is another in each country. */
function numericDay(first: number, second: number, year: number): string | null {
  if (first > 12) return calendarDay(year, second, first);
  return second > 12 || first === second ? calendarDay(year, first, second) : null;
}
