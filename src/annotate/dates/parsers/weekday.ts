import { WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { NOT_A_WEEKDAY_AFTER, NOT_A_WEEKDAY_BEFORE } from '../../lexicon/en/weekday-context.ts';
import { PERIOD_STEPS } from '../../lexicon/en/time-words.ts';
import type { Anchor, Match, Parser, Toward } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { everyOf } from './every.ts';
import { MONTH } from './month-words.ts';

const NAMED_BEFORE = new RegExp(`\\b${oneOf(NOT_A_WEEKDAY_BEFORE)} $`, 'iu');
const NAMED_AFTER = new RegExp(`^ ${oneOf(NOT_A_WEEKDAY_AFTER)}\\b`, 'u');

/** Friday · last Wednesday · Fri. · every Monday · Sundays */
export const weekday: Parser = {
  name: 'weekday',
  cues: ['weekday'],
  pattern: wholeWords(
    `(?:(?<every>every|each)(?: other)? |(?:the )?(?<toward>${oneOf(PERIOD_STEPS.keys())}|previous|following) )?(?:${oneOf(WEEKDAYS.keys())})(?:s\\b|(?<!day)\\.)?(?:,? the (?<date>[0-3]?\\d)(?:st|nd|rd|th))?`,
  ),
  read: (match) => {
    const { groups, words } = match;
    const name = /(?<name>\p{L}+)\.?(?:,? the \d+\w\w)?$/u.exec(words)?.groups?.['name'] ?? '';
    const found = WEEKDAYS.get(name.toLowerCase()) ?? WEEKDAYS.get(name.toLowerCase().replace(/s$/u, ''));
    if (found === undefined || !isWeekday(name, match)) return null;
    const isPlural = name.length > 6 && name.endsWith('s');
    if (groups['every'] !== undefined || isPlural) return everyOf(`XXXX-WXX-${found}`);
    const date = groups['date'] === undefined ? null : Number(groups['date']);
    return { meaning: { kind: 'weekday', weekday: found, date, ...towardOf(groups['toward']) } };
  },
};

/** "last" and "next" count from publication, "previous" and "following" from the day last told. */
function towardOf(word: string | undefined): { toward: Toward; from: Anchor } {
  const lower = (word ?? '').toLowerCase();
  if (lower === 'previous' || lower === 'following')
    return { toward: lower === 'previous' ? -1 : 1, from: 'told' };
  return { toward: PERIOD_STEPS.get(lower) ?? null, from: 'published' };
}

const BEFORE_A_DATE = new RegExp(`^,? (?:${MONTH}|\\d)`, 'iu');

/** "Sun" and "Sat." are days before a date alone; "Black Monday" and "Sunday Times" are names. */
function isWeekday(name: string, { before, after }: Match): boolean {
  const isWhole = /days?$/iu.test(name);
  if (!isWhole && !(/^\p{Lu}/u.test(name) && BEFORE_A_DATE.test(after))) return false;
  return !NAMED_BEFORE.test(before) && !NAMED_AFTER.test(after);
}
