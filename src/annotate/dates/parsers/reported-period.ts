import { COMPARED_WITH, LATEST_PERIODS, LIKE_PERIODS } from '../../lexicon/en/date-context.ts';
import type { Parser } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { YEAR, yearOf } from './month-words.ts';

/** the quarter · the latest period · the year-ago quarter · the comparable period · the same quarter a year earlier: what the report is about */
export const reportedPeriod: Parser = {
  name: 'reported-period',
  cues: ['quarter', 'half'],
  pattern: wholeWords(
    `(?:(?:the|a|its) )?(?:(?<latest>${oneOf(LATEST_PERIODS)}) |(?:${oneOf(LIKE_PERIODS)} )?(?<compared>${oneOf(COMPARED_WITH)}) |${oneOf(LIKE_PERIODS)} )?(?<unit>quarter|period)(?<ago> a year (?:ago|earlier))?`,
  ),
  read: ({ groups, words, after }) => {
    const isQuarter = /quarter\b/iu.test(words);
    if (/^the quarter$/iu.test(words) && !/^(?: of|-)/iu.test(after)) return reported(0);
    if (groups['latest'] === undefined && groups['compared'] === undefined && groups['ago'] === undefined)
      return null;
    return reported((groups['compared'] ?? groups['ago']) === undefined ? 0 : -1, isQuarter);
  },
};

const reported = (years: number, isQuarter = true) =>
  ({ meaning: { kind: 'reported', years, unit: isQuarter ? 'quarter' : null } }) as const;

/** the 1988 quarter · the 1988 period: the same part of that year */
export const periodOfYear: Parser = {
  name: 'period-of-year',
  cues: ['quarter', 'half'],
  pattern: wholeWords(`the (?<year>${YEAR}) (?:quarter|period)`),
  read: ({ groups, words }) => {
    const year = yearOf(groups['year']);
    return year === null
      ? null
      : { meaning: { kind: 'reported', years: year, unit: /quarter$/iu.test(words) ? 'quarter' : null } };
  },
};
