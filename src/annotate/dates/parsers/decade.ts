import { DECADE_WORDS } from '../../lexicon/en/decade-words.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { two } from '../timex-value.ts';

const decade = (value: string): Said => ({
  meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'decade' },
});

/** "the 1600s" are a century, "the 2000s" and "the 1980s" a decade. */
const ofCentury = (century: string, tens: string): Said =>
  tens === '0' && century !== '20'
    ? { meaning: { kind: 'fixed', type: 'DATE', value: century, granularity: 'none' } }
    : decade(`${century}${tens}`);

/** A decade without its century is the twentieth's: "the '80s", "the nineties". */
const CENTURY_UNSAID = '19';

/** the 1980s · 1960's · the '80s · the nineties */
export const decades: Parser = {
  name: 'decade',
  cues: ['decade'],
  pattern: wholeWords(
    `(?:the )?(?:(?<century>1\\d|20)(?<tens>\\d)0'?s|'(?<short>[2-9])0s|(?:(?<spoken>nineteen|eighteen) )?(?<word>${oneOf(DECADE_WORDS.keys())}))`,
  ),
  read: ({ groups, words, before }) => {
    const { century, tens, short, word } = groups;
    if (century !== undefined) return ofCentury(century, tens ?? '');
    if (short !== undefined) return decade(`${CENTURY_UNSAID}${short}`);
    const spoken = groups['spoken'];
    const isDecade =
      spoken !== undefined || /^the/iu.test(words) || /\bthe (?:early|late|mid)[ -]$/iu.test(before);
    const digit = DECADE_WORDS.get((word ?? '').toLowerCase());
    return isDecade && digit !== undefined
      ? decade(`${/^eighteen$/iu.test(spoken ?? '') ? '18' : CENTURY_UNSAID}${digit}`)
      : null;
  },
};

/** the 20th century · nineteenth-century */
export const century: Parser = {
  name: 'century',
  cues: ['unit'],
  pattern: wholeWords(`(?:the )?(?<ordinal>${ORDINAL})[- ]century`),
  read: ({ groups, words, after }) => {
    if (words.endsWith('Century') && /^ \p{Lu}/u.test(after)) return null;
    const ordinal = ordinalOf(groups['ordinal'] ?? '');
    if (ordinal === null || ordinal > 21) return null;
    const value = two(ordinal - 1);
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'none' } };
  },
};
