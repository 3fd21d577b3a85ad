import { AFTER_OTHER_CURRENT, BEFORE_SOME_DAY } from '../../lexicon/en/date-context.ts';
import { VAGUE_ADJECTIVES, VAGUE_TIMES } from '../../lexicon/en/time-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const reference = (value: string | undefined): Said | null =>
  value === undefined ? null : { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'none' } };

/** now · currently · recently · the future · soon */
export const vague: Parser = {
  name: 'vague',
  cues: ['vague'],
  pattern: wholeWords(`${oneOf(VAGUE_TIMES.keys())}(?! (?:as|after|before)\\b|-)`),
  read: ({ words, before, after }) => {
    if (/^\p{Lu}/u.test(words) && /[\p{L}\d'] $/u.test(before)) return null;
    if (/^now$/iu.test(words) && (/\bjust $/iu.test(before) || /^ that\b/iu.test(after))) return null;
    if (
      /^the (?:past|future)$/iu.test(words) &&
      /^ (?:of|\p{Ll}+ (?:years|months|weeks|days)|\d)/iu.test(after)
    )
      return null;
    return reference(VAGUE_TIMES.get(words.toLowerCase()));
  },
};

/** recent · current · future, beside a noun */
export const vagueAdjective: Parser = {
  name: 'vague-adjective',
  cues: ['vague'],
  pattern: wholeWords(`${oneOf(VAGUE_ADJECTIVES.keys())}(?= \\p{L})(?! ${oneOf(AFTER_OTHER_CURRENT)}\\b)`),
  read: ({ words }) => reference(VAGUE_ADJECTIVES.get(words.toLowerCase())),
};

/** recent years · the coming months · future quarters */
export const vaguePeriod: Parser = {
  name: 'vague-period',
  cues: ['vague'],
  pattern: wholeWords(
    `(?:the )?(?:most |more )?(?<way>recent|coming|future|past|last few|past few|past several|last several) (?:days|weeks|months|quarters|years|decades)(?: and (?:months|years))?`,
  ),
  read: ({ groups }) =>
    reference(/coming|future|next/iu.test(groups['way'] ?? '') ? 'FUTURE_REF' : 'PAST_REF'),
};

/** will one day become · hopes to, one day, return: a day to come, not a stretch of one */
export const oneDay: Parser = {
  name: 'one-day',
  cues: ['vague'],
  pattern: wholeWords(
    `(?<=\\b${oneOf(BEFORE_SOME_DAY)},? )one day(?! (?:in|of|after|before|earlier|later|ago)\\b)`,
  ),
  read: () => reference('FUTURE_REF'),
};
