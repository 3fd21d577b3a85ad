import { dates } from '../../annotate/dates/index.ts';
import { readLanguage } from '../../annotate/language/read-language.ts';
import { MONTHS, WEEKDAYS } from '../../annotate/lexicon/en/calendar-words.ts';
import { NO_ANNOTATIONS } from '../../story/annotation.ts';
import { storyId } from '../../story/story.ts';

/** A year, a month or a day: "2019", "2019-03", "2019-03-08". */
const ON_CALENDAR = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

const SOME_NUMBER = /\d/u;
const SOME_TIME = /\b(?:last|this|past|ago|yesterday|today|tonight|recent)/iu;

/**
 * The times that a question names, as years, months or days of the calendar: "in March 2019" is 2019-03. "Last week" counts from `today`
 * (2019-03-08), and is none where that is null.
 */
export function timesAsked(words: string, today: string | null): readonly string[] {
  if (!SOME_NUMBER.test(words) && !SOME_TIME.test(words)) return [];
  const span = { start: 0, end: words.length };
  const reading = readLanguage({
    id: storyId('question'),
    headline: null,
    outlet: null,
    published: today,
    url: null,
    author: null,
    language: 'en',
    text: capitalised(words),
    paragraphs: [{ span, number: 1, kind: 'body' }],
  });
  const found = dates.annotate(reading, NO_ANNOTATIONS).dates ?? [];
  return found.flatMap(({ type, value }) => {
    const time = type === 'DATE' || type === 'TIME' ? ON_CALENDAR.exec(value)?.[0] : undefined;
    return time === undefined ? [] : [time];
  });
}

/** Most of Discord types lower case; "may" and "march" are months beside a figure. Of the same length. */
const capitalised = (words: string): string =>
  words.replaceAll(/\p{L}+(?<figure>\.?\s+\d)?/gu, (word, figure?: string) => {
    const name = /^\p{L}+/u.exec(word)?.[0] ?? '';
    const isOfCalendar =
      (MONTHS.has(name) && (figure !== undefined || !VERBS.has(name))) || WEEKDAYS.has(name);
    return isOfCalendar ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  });

const VERBS: ReadonlySet<string> = new Set(['may', 'march']);
