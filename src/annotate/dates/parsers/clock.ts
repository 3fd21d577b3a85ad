import { BEFORE_CLOCKS } from '../../lexicon/en/date-context.ts';
import { NUMBER_WORDS } from '../../lexicon/en/number-words.ts';
import { CLOCK_NOUNS, TIME_ZONES } from '../../lexicon/en/clock-words.ts';
import type { Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { two } from '../timex-value.ts';

const ZONE = `(?: ${oneOf(TIME_ZONES)}| \\(${oneOf(TIME_ZONES)}\\))`;
const AFTER_AT = new RegExp(`\\b${oneOf(BEFORE_CLOCKS)} $`, 'iu');
const HOURS = oneOf([...NUMBER_WORDS.keys()]);

function timeOf(hour: number, minute: number): Said | null {
  if (hour > 24 || minute > 59) return null;
  return { meaning: { kind: 'time' }, time: `T${two(hour)}:${two(minute)}` };
}

/** 5 p.m. EST · 10:30am · 7:15 p.m. · nine p.m. */
export const clockHalf: Parser = {
  name: 'clock-half',
  cues: ['clock'],
  pattern: wholeWords(
    `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?|(?<word>${HOURS})) ?(?<half>[ap])(?:\\.m\\.?|m)${ZONE}?`,
  ),
  read: ({ groups }) => {
    const hour = Number(groups['hour'] ?? NUMBER_WORDS.get((groups['word'] ?? '').toLowerCase()));
    if (!(hour >= 1 && hour <= 12)) return null;
    return timeOf((hour % 12) + (/p/iu.test(groups['half'] ?? '') ? 12 : 0), Number(groups['minute'] ?? 0));
  },
};

/** 22:30 · 14:05 GMT · 1800 GMT: with a zone, or after "at" and the like; "3:1" and "John 3:16" are no times */
export const clockFull: Parser = {
  name: 'clock-full',
  cues: ['clock'],
  pattern: wholeWords(`(?<hour>[01]?\\d|2[0-3])(?<mark>:?)(?<minute>[0-5]\\d)(?!:\\d)(?<zone>${ZONE})?`),
  read: ({ groups, before }) => {
    const { hour, minute, mark, zone } = groups;
    const isTime = zone !== undefined || (mark === ':' && AFTER_AT.test(before));
    return isTime && (mark === ':' || (hour?.length === 2 && zone !== undefined))
      ? timeOf(Number(hour), Number(minute))
      : null;
  },
};

/** half past noon · quarter to four · ten minutes to three · twenty after twelve */
export const clockPast: Parser = {
  name: 'clock-past',
  cues: ['clock', 'past'],
  pattern: wholeWords(
    `(?:(?<half>half)|(?:a )?(?<quarter>quarter)|(?<minutes>${HOURS})(?: minutes?)?) (?<way>past|after|to|before|till) (?:(?<noun>${oneOf(CLOCK_NOUNS.keys())})|(?<hour>${HOURS}))(?: o'clock)?`,
  ),
  read: ({ groups, before }) => {
    if (!AFTER_AT.test(before)) return null;
    const minutes =
      groups['half'] === undefined
        ? groups['quarter'] === undefined
          ? wordNumber(groups['minutes'])
          : 15
        : 30;
    const hour = groups['noun'] === undefined ? wordNumber(groups['hour']) : NOON;
    if (hour < 1 || hour > NOON || minutes < 1 || minutes > 59) return null;
    const isBefore = /to|before|till/iu.test(groups['way'] ?? '');
    return isBefore ? timeOf(hour === 1 ? NOON : hour - 1, 60 - minutes) : timeOf(hour, minutes);
  },
};

const NOON = 12;
const wordNumber = (word: string | undefined): number => NUMBER_WORDS.get((word ?? '').toLowerCase()) ?? 0;

/** 2 in the afternoon · four in the morning */
export const clockInPart: Parser = {
  name: 'clock-in-part',
  cues: ['day-part'],
  pattern: wholeWords(
    `(?:(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?|(?<word>${HOURS})) (?:in the|at) (?<part>morning|afternoon|evening|night)`,
  ),
  read: ({ groups, before }) => {
    const hour = groups['hour'] === undefined ? wordNumber(groups['word']) : Number(groups['hour']);
    if (hour < 1 || hour > NOON || !AFTER_AT.test(before)) return null;
    const isLate = !/morning/iu.test(groups['part'] ?? '');
    return timeOf((hour % NOON) + (isLate ? NOON : 0), Number(groups['minute'] ?? 0));
  },
};

/** noon · midnight · seven o'clock */
export const clockWord: Parser = {
  name: 'clock-word',
  cues: ['clock'],
  pattern: wholeWords(`(?<noun>${oneOf(CLOCK_NOUNS.keys())})|(?<hour>\\d{1,2}|${HOURS}) o'clock`),
  read: ({ groups, before }) => {
    const { noun, hour } = groups;
    if (noun === undefined)
      return timeOf(Number(hour) || (NUMBER_WORDS.get((hour ?? '').toLowerCase()) ?? 25), 0);
    if (/^\p{Lu}/u.test(noun) && /\p{L} $/u.test(before)) return null;
    return { meaning: { kind: 'time' }, time: CLOCK_NOUNS.get(noun.toLowerCase()) };
  },
};
