import {
  STRETCH_ADJECTIVES,
  STRETCH_DETERMINERS,
  STRETCH_LEADS,
  UNMEASURED_STRETCHES,
} from '../../lexicon/en/date-context.ts';
import { NO_NOUNS } from '../../lexicon/en/clause-words.ts';
import { THE_YOUNG } from '../../lexicon/en/the-young.ts';
import { BEFORE_STRETCHES, UNITS, type Unit } from '../../lexicon/en/time-words.ts';
import { durationValue } from '../durations.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { COUNT, NUMBER, countOf } from '../numbers.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const UNIT = oneOf(UNITS.keys());
const DETERMINER = oneOf(STRETCH_DETERMINERS);
const LEAD = `(?:(?:${DETERMINER} )?${oneOf(STRETCH_LEADS)} |${DETERMINER} )?`;
const BETWEEN = `(?: ${oneOf(STRETCH_ADJECTIVES)})?`;

const stretch = (value: string): Said => ({
  meaning: { kind: 'fixed', type: 'DURATION', value, granularity: 'none' },
});

/** 444 days · a decade · the past two months · two to three weeks · five-year · more than four hours · a year and a half */
export const duration: Parser = {
  name: 'duration',
  cues: ['unit'],
  pattern: wholeWords(
    `${LEAD}(?<count>${COUNT})(?:(?: to | or |-)${NUMBER})?${BETWEEN}[- ](?<unit>${UNIT})(?<half> and a half)?(?<old>[- ]olds?)?(?!-(?:ago|earlier|end))`,
  ),
  read: (match) => {
    const { groups } = match;
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    const count = countOf(groups['count'] ?? '');
    if (unit === undefined || count === null || !isStretch(match, unit)) return null;
    const half = groups['half'] !== undefined && count !== 'X' ? 0.5 : 0;
    return stretch(durationValue(count === 'X' ? count : count + half, unit));
  },
};

/** Before this, a count of one unit is the number of something else: "2018 day five". */
const YEAR_LIKE = /^(?:1\d|20)\d\d$/u;

/** Ages are no stretches of time. */
function isStretch(match: Match, unit: Unit): boolean {
  const { groups, words } = match;
  const isPlural = /s$/iu.test(groups['unit'] ?? '');
  if (isAge(match, unit) || (!isPlural && YEAR_LIKE.test(groups['count'] ?? ''))) return false;
  return unit === 'second' || unit === 'quarter' ? isPlural && !NO_QUARTERS.test(words) : unit !== 'weekend';
}

function isAge({ groups, words, before, after }: Match, unit: Unit): boolean {
  if (groups['old'] !== undefined) return !words.endsWith('-old') || !isAThing(unit, after);
  return /(?:\bage[ds]? |[$£€])$/iu.test(before) || /^ of age\b/iu.test(after);
}

/** "an eight-month-old truce" has lasted so long; in years, or before a person, it is an age. */
const isAThing = (unit: Unit, after: string): boolean =>
  unit !== 'year' && /^ \p{Ll}/u.test(after) && !PERSON_NEXT.test(after) && !NO_NOUN_NEXT.test(after);

const NO_NOUN_NEXT = new RegExp(`^ ${oneOf(NO_NOUNS)}\\b`, 'iu');
const PERSON_NEXT = new RegExp(`^ (?:[\\p{L}-]+ ){0,3}${oneOf(THE_YOUNG)}\\b`, 'iu');

/** "three-quarters" and "three quarters of" are fractions, "some quarters" are people. */
const NO_QUARTERS = /some|-quarters|three quarters/iu;

/** half an hour · half a century · a half-hour */
export const halfUnit: Parser = {
  name: 'half-unit',
  cues: ['unit'],
  pattern: wholeWords(`(?:a )?half(?: an? |[- ])(?<unit>hour|day|year|decade|century|minute)`),
  read: ({ groups }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    return unit === undefined ? null : stretch(durationValue(0.5, unit));
  },
};

/** a day-long strike · a weeklong visit · year-long: one of the unit */
export const unitLong: Parser = {
  name: 'unit-long',
  cues: ['long'],
  pattern: wholeWords(`(?<unit>hour|day|week|month|year|decade|century)-?long`),
  read: ({ groups, before }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    return unit === undefined || /[\p{L}\d]-$/u.test(before) ? null : stretch(durationValue(1, unit));
  },
};

/** What stands before an uncounted stretch: "for years", "took months". Elsewhere "the days of" and "school hours" are none. */
const BEFORE_A_STRETCH = new RegExp(`(?:^|[,(] ?|\\b${oneOf(BEFORE_STRETCHES)} )$`, 'iu');

/** years · months of · for decades · decades-long: how many is not said */
export const openDuration: Parser = {
  name: 'open-duration',
  cues: ['unit'],
  pattern: wholeWords(
    `(?:the (?:early (?=years|months|days)|first |last |next |coming )?)?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: ahead)?(?:-(?:long|old))?`,
  ),
  read: ({ groups, words, before }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    const isCompound =
      words.endsWith('-long') ||
      (words.endsWith('-old') && (/^the /iu.test(words) || /\ban? $/iu.test(before)));
    if (unit === undefined || (!isCompound && !BEFORE_A_STRETCH.test(before))) return null;
    return stretch(durationValue('X', unit));
  },
};

/** the last fortnight · the coming fortnight: two weeks, never one that the calendar names */
export const fortnight: Parser = {
  name: 'fortnight',
  cues: ['unit'],
  pattern: wholeWords(`(?:the |this |that )?(?:${oneOf(STRETCH_LEADS)} )?fortnight`),
  read: ({ after }) =>
    /^ (?:ago|earlier|later)\b/u.test(after) ? null : stretch(durationValue(1, 'fortnight')),
};

/** a while · a long time */
export const unmeasured: Parser = {
  name: 'unmeasured',
  cues: ['half', 'unit'],
  pattern: wholeWords(oneOf(UNMEASURED_STRETCHES)),
  read: () => stretch('PXX'),
};
