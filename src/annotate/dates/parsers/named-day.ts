import { AFTER_NAMED_DAY, NAMED_DAYS } from '../../lexicon/en/calendar-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const day = (value: string | undefined): Said | null =>
  value === undefined ? null : { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'day' } };

/** 9/11 · D-Day */
export const namedDay: Parser = {
  name: 'named-day',
  cues: ['holiday'],
  pattern: wholeWords(`${oneOf(NAMED_DAYS.keys())}(?![-/]\\d)`),
  read: ({ words }) => day(NAMED_DAYS.get(words.toLowerCase())),
};

/** the Sept. 11 attacks · September 11 hijackers: of 2001, where no year is said */
export const septemberEleventh: Parser = {
  name: 'september-eleventh',
  cues: ['holiday'],
  pattern: wholeWords(`(?:Sept\\.?|September) 11(?:th)?(?= ${oneOf(AFTER_NAMED_DAY)})`),
  read: () => day(NAMED_DAYS.get('9/11')),
};
