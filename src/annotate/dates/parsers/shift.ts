import { UNITS } from '../../lexicon/en/time-words.ts';
import { durationValue } from '../durations.ts';
import type { Anchor, Parser, Said } from '../meaning.ts';
import { COUNT, countOf, type Count } from '../numbers.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const UNIT = oneOf(UNITS.keys());
const COUNTED = `\\[?(?<count>${COUNT})\\]?(?: (?:full|long|short|more))?[- ](?<unit>${UNIT})(?<half> and a half)?`;

function shift(
  groups: Readonly<Record<string, string | undefined>>,
  sign: 1 | -1,
  from: Anchor,
): Said | null {
  const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
  const count = countOf(groups['count'] ?? '');
  if (unit === undefined || count === null) return null;
  if (count === 'X') return openShift(sign, from, durationValue(count, unit));
  const amount = count + (groups['half'] === undefined ? 0 : 0.5);
  return { meaning: { kind: 'shift', unit, amount: sign * amount, from } };
}

/** "several years ago" is past and no more; "several years later" is a stretch. */
const openShift = (sign: 1 | -1, from: Anchor, stretch: string): Said =>
  from === 'told'
    ? { meaning: { kind: 'fixed', type: 'DURATION', value: stretch, granularity: 'none' } }
    : reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');

const reference = (value: string): Said => ({
  meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'none' },
});

/** a month and two days ago · three years and two months later: the larger step first */
export const agoOfTwo: Parser = {
  name: 'ago-of-two',
  cues: ['ago', 'later', 'now'],
  pattern: wholeWords(
    `(?<count>${COUNT}) (?<unit>${UNIT})(?: and|,) (?<more>${COUNT}) (?<smaller>${UNIT}) (?:(?<ago>ago)|(?<earlier>earlier|before)|(?<later>later|after)|from now)`,
  ),
  read: ({ groups }) => {
    const isBack = groups['ago'] !== undefined || groups['earlier'] !== undefined;
    const isTold = groups['earlier'] !== undefined || groups['later'] !== undefined;
    const said = shift(groups, isBack ? -1 : 1, isTold ? 'told' : 'published');
    const unit = UNITS.get((groups['smaller'] ?? '').toLowerCase());
    const count = countOf(groups['more'] ?? '');
    if (said?.meaning.kind !== 'shift' || unit === undefined || typeof count !== 'number') return null;
    return { meaning: { ...said.meaning, and: { unit, amount: isBack ? -count : count } } };
  },
};

/** two years ago · a decade ago · a year and a half ago · 24 hours ago · years ago */
export const ago: Parser = {
  name: 'ago',
  cues: ['ago'],
  pattern: wholeWords(`${COUNTED}(?: or (?:so|more|two))? ago`),
  read: ({ groups }) => reported(groups) ?? shift(groups, -1, 'published'),
};

/** half a century ago · half an hour earlier */
export const halfAgo: Parser = {
  name: 'half-ago',
  cues: ['ago', 'later'],
  pattern: wholeWords(
    `(?:a )?half(?: an? |[- ])(?<unit>hour|day|year|decade|century) (?<way>ago|earlier|later)`,
  ),
  read: ({ groups }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    const way = (groups['way'] ?? '').toLowerCase();
    if (unit === undefined) return null;
    const amount = way === 'later' ? 0.5 : -0.5;
    return { meaning: { kind: 'shift', unit, amount, from: way === 'ago' ? 'published' : 'told' } };
  },
};

/** two weeks later · a day earlier · three months before. · six years after that */
export const laterOrEarlier: Parser = {
  name: 'later-or-earlier',
  cues: ['later'],
  pattern: wholeWords(
    `${COUNTED} (?<way>later|earlier|afterwards?|after that|previously|beforehand|(?:before|after)(?= ?[.,;)"”]))`,
  ),
  read: ({ groups }) => {
    const sign = /later|after/iu.test(groups['way'] ?? '') ? 1 : -1;
    return (sign < 0 ? reported(groups) : null) ?? shift(groups, sign, 'told');
  },
};

/** three years from now · a month hence */
export const fromNow: Parser = {
  name: 'from-now',
  cues: ['now'],
  pattern: wholeWords(`${COUNTED} (?:from now|from today|hence)`),
  read: ({ groups }) => shift(groups, 1, 'published'),
};

/** years ago · decades ago: how long is not said */
export const longAgo: Parser = {
  name: 'long-ago',
  cues: ['ago'],
  pattern: wholeWords(`(?:(?:days|weeks|months|years|decades|centuries) ago)`),
  read: () => reference('PAST_REF'),
};

/** "a year ago", "a year earlier": in a report on a quarter, that quarter a year before. */
function reported(groups: Readonly<Record<string, string | undefined>>): Said | null {
  const isAYear = groups['unit']?.toLowerCase() === 'year' && groups['half'] === undefined;
  const one: Count | null = countOf(groups['count'] ?? '');
  return isAYear && one === 1 ? { meaning: { kind: 'reported', years: -1, unit: 'year' } } : null;
}

/** year-ago · a year-earlier */
export const yearAgo: Parser = {
  name: 'year-ago',
  cues: ['ago', 'later'],
  pattern: wholeWords(`(?:the |a )?year-(?:ago|earlier|before)`),
  read: () => ({ meaning: { kind: 'reported', years: -1, unit: 'year' } }),
};
