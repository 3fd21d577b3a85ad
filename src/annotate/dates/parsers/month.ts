import { AFTER_THE_VERB_MAY, BEFORE_MONTHS } from '../../lexicon/en/date-context.ts';
import { MONTHS_WITH_OTHER_SENSES } from '../../lexicon/en/calendar-words.ts';
import { PERIOD_STEPS } from '../../lexicon/en/time-words.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { monthValue } from '../timex-value.ts';
import { MONTH, YEAR_OF_MONTH, monthOf, yearOf } from './month-words.ts';
import { everyOf } from './every.ts';

/** What stands before "May" or "March" where it is the month. */
const BEFORE_A_MONTH = new RegExp(`(?:^|\\b${oneOf(BEFORE_MONTHS)}[ -]|[(,;] ?)$`, 'iu');
const AFTER_THE_VERB = new RegExp(`^ ${oneOf(AFTER_THE_VERB_MAY)}\\b`, 'iu');

/** November 1995 · last April · early in May · January nineteen ninety-seven · each July · October of 1984 */
export const month: Parser = {
  name: 'month',
  cues: ['month'],
  pattern: wholeWords(
    `(?:(?<every>every|each) |(?<toward>${oneOf(PERIOD_STEPS.keys())}) )?(?<month>${MONTH})(?:(?:,| of)? (?<year>${YEAR_OF_MONTH}))?(?!\\.? ?[0-3]?\\d(?!\\d))`,
  ),
  read: (match) => {
    const found = monthOf(match.groups['month']);
    return found === null ? null : monthMeant(found, match);
  },
};

function monthMeant(found: number, match: Match): Said | null {
  const { groups } = match;
  const year = yearOf(groups['year']);
  if (year !== null) {
    const value = monthValue({ year, month: found, day: 1 });
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'month' } };
  }
  if (groups['every'] !== undefined) return everyOf(monthValue({ year: 0, month: found, day: 1 }));
  const toward = PERIOD_STEPS.get((groups['toward'] ?? '').toLowerCase()) ?? null;
  if (toward === null && !isAMonth(match)) return null;
  return { meaning: { kind: 'month', month: found, toward } };
}

/** "in May" and "March's" are months; "May Lee" and "March on Washington" are not. */
function isAMonth({ groups, before, after }: Match): boolean {
  const name = (groups['month'] ?? '').toLowerCase();
  if (/^ (?:on )?\p{Lu}\p{Ll}/u.test(after) && MONTHS_WITH_OTHER_SENSES.has(name)) return false;
  if (name === 'may' && AFTER_THE_VERB.test(after)) return false;
  if (name.length <= 4 && !name.endsWith('.') && !['june', 'july', 'may'].includes(name)) return false;
  return !MONTHS_WITH_OTHER_SENSES.has(name) || BEFORE_A_MONTH.test(before);
}
