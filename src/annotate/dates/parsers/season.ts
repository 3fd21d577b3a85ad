import { BEFORE_SEASONS } from '../../lexicon/en/date-context.ts';
import { SEASONS } from '../../lexicon/en/calendar-words.ts';
import { PERIOD_STEPS } from '../../lexicon/en/time-words.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { yearValue } from '../timex-value.ts';
import { everyOf } from './every.ts';
import { YEAR, yearOf } from './month-words.ts';

/** What stands before a season that is one: "in the spring", "by summer". */
const IN_A_SEASON = new RegExp(`\\b${oneOf(BEFORE_SEASONS)}[ -]$`, 'iu');

/** last fall · this past spring · the summer of 1998 · winter 2012 · in the spring · every summer */
export const season: Parser = {
  name: 'season',
  cues: ['season'],
  pattern: wholeWords(
    `(?:(?<every>every|each) |(?:the )?(?<toward>${oneOf(PERIOD_STEPS.keys())}) |(?<the>the ))?(?<season>${oneOf(SEASONS.keys())})(?:(?: of|,)? (?<year>${YEAR}))?`,
  ),
  read: (match) => {
    const found = SEASONS.get((match.groups['season'] ?? '').toLowerCase());
    return found === undefined ? null : seasonMeant(found, match);
  },
};

function seasonMeant(found: string, match: Match): Said | null {
  const { groups, before } = match;
  const year = yearOf(groups['year']);
  if (year !== null) {
    const value = `${yearValue(year)}-${found}`;
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'season' } };
  }
  if (groups['every'] !== undefined) return everyOf(`XXXX-${found}`);
  const toward = PERIOD_STEPS.get((groups['toward'] ?? '').toLowerCase()) ?? null;
  if (toward === null && (!IN_A_SEASON.test(before) || isOfGames(match))) return null;
  return isBareOtherWord(match) ? null : { meaning: { kind: 'season', season: found, toward } };
}

/** "the Winter Games", "Summer Olympics": part of a name. */
const isOfGames = ({ words, after }: Match): boolean =>
  /\p{Lu}\p{Ll}+$/u.test(words) && /^ \p{Lu}/u.test(after);

/** "to fall", "of Spring": a verb, a name or a source of water where no article or "last" stands before it. */
const isBareOtherWord = ({ groups, words, after }: Match): boolean =>
  groups['toward'] === undefined &&
  ((groups['the'] === undefined && /^(?:fall|spring)$/iu.test(words)) || /^ of\b|^-/u.test(after));
