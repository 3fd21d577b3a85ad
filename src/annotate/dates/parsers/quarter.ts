import { COMPARED_WITH, LIKE_PERIODS, REPORTED_NOUNS } from '../../lexicon/en/date-context.ts';
import { ORDINAL_WORDS } from '../../lexicon/en/number-words.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { yearValue } from '../timex-value.ts';
import { YEAR, yearOf } from './month-words.ts';

const OWNER = `(?:(?:the|its|their|this|last) )?`;
const COMPARED = `(?:${oneOf(LIKE_PERIODS)} )?(?:(?<compared>${oneOf(COMPARED_WITH)}) )?`;
const IN_A_REPORT = new RegExp(`^ ${oneOf(REPORTED_NOUNS)}\\b`, 'iu');
const OF_YEAR = `(?:,? (?:of )?(?:fiscal )?(?<after>${YEAR})|(?: of| in)? (?<shift>last|this|next) year)?`;
const BEFORE_YEAR = `(?:(?:fiscal )?(?:(?<before>${YEAR})(?:'s)? |(?<own>last|this|next) year's ))?`;

const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** the third quarter · third-quarter · the 1988 second quarter · this year's third quarter · the first half of 1990 · the year-ago third quarter */
export const namedPart: Parser = {
  name: 'named-part',
  cues: ['quarter', 'half'],
  pattern: wholeWords(
    `${OWNER}${BEFORE_YEAR}${COMPARED}(?:fiscal[- ])?(?<ordinal>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<unit>quarter|half)${OF_YEAR}`,
  ),
  read: (match) => {
    const { groups } = match;
    const unit = (groups['unit'] ?? '').toLowerCase();
    const number = numberOf(groups['ordinal'] ?? '', unit);
    if (number === null || isOfAGame(match)) return null;
    return partOf(`${unit === 'half' ? 'H' : 'Q'}${number}`, groups);
  },
};

/** Q3 2012 · 2012 Q3 · Q3 */
export const shortQuarter: Parser = {
  name: 'short-quarter',
  cues: ['quarter'],
  pattern: wholeWords(`(?:(?<before>${YEAR}) )?Q(?<number>[1-4])(?:(?: of)? (?<after>${YEAR}))?`),
  read: ({ groups }) => partOf(`Q${groups['number'] ?? ''}`, groups),
};

/** "the last half of 1989"; "the last quarter" is the one before this. */
const LAST_PARTS: ReadonlySet<string> = new Set(['final', 'last', 'latter']);

function numberOf(word: string, unit: string): number | null {
  const lower = word.toLowerCase();
  const isLast = LAST_PARTS.has(lower);
  if (unit === 'quarter' && isLast) return lower === 'final' ? 4 : null;
  const number = isLast ? 2 : (ORDINAL_WORDS.get(lower) ?? Number.parseInt(lower, 10));
  return unit === 'half' && number > 2 ? null : number;
}

/** The halves and quarters of a match: "scored in the first half". */
const isOfAGame = ({ groups, after }: Match): boolean =>
  groups['unit'] === 'half' &&
  groups['after'] === undefined &&
  groups['shift'] === undefined &&
  !IN_A_REPORT.test(after);

function partOf(part: string, groups: Match['groups']): Said {
  const year = yearOf(groups['before'] ?? groups['after']);
  const compared = groups['compared'] === undefined ? 0 : -1;
  if (year === null) {
    const ofYear = STEPS.get((groups['shift'] ?? groups['own'] ?? '').toLowerCase()) ?? null;
    return { meaning: { kind: 'part', part, years: compared, ofYear } };
  }
  const value = `${yearValue(year)}-${part}`;
  const granularity = part.startsWith('Q') ? 'quarter' : 'half';
  return { meaning: { kind: 'fixed', type: 'DATE', value, granularity } };
}
