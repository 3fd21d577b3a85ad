import { ENDS_OF_A_YEAR, KINDS_OF_YEAR } from '../../lexicon/en/date-context.ts';
import { PERIOD_STEPS, TOLD_STEPS, UNITS, type Unit } from '../../lexicon/en/time-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const SINGULAR = oneOf([...UNITS.keys()].filter((word) => !word.endsWith('s') && word !== 'fortnight'));
const KIND_OF_YEAR = `(?:${oneOf(KINDS_OF_YEAR)} )?`;
const AT_ITS_END = new RegExp(`^ ${oneOf(ENDS_OF_A_YEAR)}\\b`, 'iu');

/** Units too small to be a date. */
const SMALL: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

const unitOf = (word: string | undefined): Unit | null => UNITS.get((word ?? '').toLowerCase()) ?? null;

function period(unit: Unit | null, step: number, from: 'published' | 'told'): Said | null {
  if (unit === null || SMALL.has(unit)) return null;
  return { meaning: { kind: 'period', unit, step, from } };
}

/** last week · this fiscal year · the past year · next month · the current quarter */
export const periodFromNow: Parser = {
  name: 'period-from-now',
  cues: ['unit'],
  pattern: wholeWords(`(?:the )?(?<step>${oneOf(PERIOD_STEPS.keys())}) ${KIND_OF_YEAR}(?<unit>${SINGULAR})`),
  read: ({ groups, words }) => {
    const unit = unitOf(groups['unit']);
    const step = PERIOD_STEPS.get((groups['step'] ?? '').toLowerCase());
    if (step === undefined || (unit === 'day' && step !== 0)) return null;
    if (unit === 'century' && step !== 0) return null;
    if (unit === 'decade' && step !== 0 && /\b(?:past|last|next)\b/iu.test(words))
      return decadeLong(words, step);
    return period(unit, step, 'published');
  },
};

/** "the past decade" is a stretch of ten years; "last decade" is the decade before this one. */
const decadeLong = (words: string, step: number): Said =>
  /^the\b/iu.test(words)
    ? { meaning: { kind: 'fixed', type: 'DURATION', value: 'P10Y', granularity: 'none' } }
    : { meaning: { kind: 'period', unit: 'decade', step, from: 'published' } };

/** the week before last · the year after next */
export const periodBeyond: Parser = {
  name: 'period-beyond',
  cues: ['unit'],
  pattern: wholeWords('the (?<unit>week|weekend|month|year) (?:(?<back>before last)|after next)'),
  read: ({ groups }) => period(unitOf(groups['unit']), groups['back'] === undefined ? 2 : -2, 'published'),
};

/** the following year · the next day · that same month · the previous week */
export const periodFromTold: Parser = {
  name: 'period-from-told',
  cues: ['unit'],
  pattern: wholeWords(`(?<step>${oneOf(TOLD_STEPS.keys())}) ${KIND_OF_YEAR}(?<unit>${SINGULAR})`),
  read: ({ groups }) => {
    const unit = unitOf(groups['unit']);
    const lower = (groups['step'] ?? '').toLowerCase();
    const step = TOLD_STEPS.get(lower);
    if (step === undefined) return null;
    return period(unit, step, lower === 'the next' && unit !== 'day' ? 'published' : 'told');
  },
};

/** the year before. · the day after, … : with nothing after it that says before or after what */
export const periodBefore: Parser = {
  name: 'period-before',
  cues: ['later'],
  pattern: wholeWords(`the (?<unit>day|week|month|year) (?<way>before|after|earlier)(?= ?(?:[.,;:)"”]|$))`),
  read: ({ groups }) => period(unitOf(groups['unit']), /after/iu.test(groups['way'] ?? '') ? 1 : -1, 'told'),
};

/** the week · the month · the weekend · the year: the one that the story is about */
export const periodItself: Parser = {
  name: 'period-itself',
  cues: ['unit'],
  pattern: wholeWords(`the (?:fiscal |full )?(?<unit>week|weekend|month|year)(?!-)`),
  read: ({ groups, after }) => {
    const unit = unitOf(groups['unit']);
    if (unit === 'year' && AT_ITS_END.test(after))
      return { meaning: { kind: 'fixed', type: 'DURATION', value: 'P1Y', granularity: 'none' } };
    return period(unit, 0, 'published');
  },
};

/** year-end: the closing day; year's end: the end of the year, as fine as the year */
export const yearEnd: Parser = {
  name: 'year-end',
  cues: ['unit'],
  pattern: wholeWords(`(?:the )?(?:year[- ]end|(?<late>year's end))`),
  read: ({ groups }) =>
    groups['late'] === undefined
      ? { meaning: { kind: 'holiday', rule: { by: 'fixed', month: 12, day: 31 }, toward: null } }
      : period('year', 0, 'published'),
};
