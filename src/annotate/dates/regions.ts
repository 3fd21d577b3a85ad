import { CLOCK_NOUNS } from '../lexicon/en/clock-words.ts';
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/en/calendar-words.ts';
import { DECADE_WORDS } from '../lexicon/en/decade-words.ts';
import {
  DAYS_FROM_TODAY,
  DAY_PARTS,
  FREQUENCIES,
  UNITS,
  VAGUE_ADJECTIVES,
  VAGUE_TIMES,
} from '../lexicon/en/time-words.ts';
import type { Span } from '../../text/span.ts';
import type { Reading, Token } from '../annotator.ts';

/** Words too common to show that time is spoken of; an expression with one has another word that does. */
const TOO_COMMON = new Set([
  'the',
  'in',
  'at',
  'of',
  'a',
  'this',
  'st',
  'st.',
  "'s",
  'may',
  'right',
  'most',
  'more',
  'some',
  'long',
  'near',
  'short',
  'all',
  'good',
  'new',
  'before',
  'after',
  'jr',
  'jr.',
  'fat',
  'ash',
]);

const firstWords = (phrases: Iterable<string>): readonly string[] =>
  [...phrases].flatMap((phrase) => phrase.split(/[ -]|(?=')/u)).filter((word) => !TOO_COMMON.has(word));

const plural = (words: Iterable<string>): readonly string[] => [...words].map((word) => `${word}s`);

/** A token that may belong to an expression of time. */
const CUES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((name) => `${name}.`),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((name) => `${name}.`),
  ...plural(WEEKDAYS.keys()),
  ...SEASONS.keys(),
  ...firstWords(HOLIDAYS.keys()),
  ...UNITS.keys(),
  ...DAY_PARTS.keys(),
  ...FREQUENCIES.keys(),
  ...DECADE_WORDS.keys(),
  ...CLOCK_NOUNS.keys(),
  ...firstWords(VAGUE_TIMES.keys()),
  ...VAGUE_ADJECTIVES.keys(),
  ...firstWords(DAYS_FROM_TODAY.keys()),
  'tonight',
  "o'clock",
  'period',
  'half',
  'while',
  'awhile',
  'time',
  'nineteen',
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'gmt',
]);

/** "1998", "1980s", "03-23-89", "10:30am", "mid-2012", "Q3", "'80s", "5pm". */
const WITH_DIGITS = /\d\d\d\d|\d[-\/:.]\d|\d0'?s$|^q[1-4]$|\d[ap]\.?m/u;
const ANY_DIGIT = /\d/u;

const isCue = ({ lower }: Token): boolean =>
  CUES.has(lower) || (ANY_DIGIT.test(lower) && WITH_DIGITS.test(lower)) || lower.startsWith('mid-');

/** Tokens on either side of a cue that its expression may reach to. */
const REACH = 8;

/** The stretches of the story that may speak of time, in order: nothing else needs to be read. None crosses a paragraph. */
export function regionsOf({ tokens, story }: Reading): readonly Span[] {
  const regions: Span[] = [];
  let paragraph = 0;
  let reached = -1;
  tokens.forEach((token, index) => {
    if (!isCue(token)) return;
    while ((story.paragraphs[paragraph]?.span.end ?? Infinity) <= token.start) paragraph += 1;
    const place = story.paragraphs[paragraph]?.span ?? { start: 0, end: story.text.length };
    const start = Math.max(place.start, tokens[Math.max(0, index - REACH)]?.start ?? 0);
    const last = Math.min(tokens.length - 1, index + REACH);
    const end = Math.min(place.end, tokens[last]?.end ?? place.end);
    const open = regions.at(-1);
    if (open !== undefined && start <= reached) regions[regions.length - 1] = { start: open.start, end };
    else regions.push({ start, end });
    reached = end;
  });
  return regions;
}
