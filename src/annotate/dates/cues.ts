import { CLOCK_NOUNS, CLOCK_WORDS } from '../lexicon/en/clock-words.ts';
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/en/calendar-words.ts';
import { CUE_WORDS } from '../lexicon/en/cue-words.ts';
import { DECADE_WORDS } from '../lexicon/en/decade-words.ts';
import {
  DAYS_FROM_TODAY,
  DAY_PARTS,
  FREQUENCIES,
  UNITS,
  VAGUE_ADJECTIVES,
  VAGUE_TIMES,
} from '../lexicon/en/time-words.ts';
import type { Token } from '../language/reading.ts';

/** What a token may be a part of. A parser is tried only where one of its cues stands. */
export type Cue =
  | 'numeric-date'
  | 'month'
  | 'holiday'
  | 'year'
  | 'far-year'
  | 'era'
  | 'fiscal'
  | 'decade'
  | 'weekday'
  | 'day-word'
  | 'unit'
  | 'season'
  | 'quarter'
  | 'half'
  | 'ago'
  | 'later'
  | 'now'
  | 'every'
  | 'frequency'
  | 'clock'
  | 'past'
  | 'long'
  | 'day-part'
  | 'vague';

/** These stand beside other cues and say nothing alone. */
const NEVER_ALONE: ReadonlySet<Cue> = new Set<Cue>(['ago', 'later', 'every', 'half', 'past', 'far-year']);

const BY_WORD: ReadonlyMap<string, readonly Cue[]> = byWord([
  ['month', withStops(MONTHS.keys())],
  ['weekday', [...withStops(WEEKDAYS.keys()), ...plurals(WEEKDAYS.keys())]],
  ['holiday', telling(HOLIDAYS.keys())],
  ['season', [...SEASONS.keys()]],
  ['unit', [...UNITS.keys()]],
  ['day-part', [...DAY_PARTS.keys()]],
  ['frequency', [...FREQUENCIES.keys()]],
  ['decade', [...DECADE_WORDS.keys()]],
  ['clock', [...CLOCK_NOUNS.keys(), ...CLOCK_WORDS]],
  ['vague', [...telling(VAGUE_TIMES.keys()), ...VAGUE_ADJECTIVES.keys()]],
  ['day-word', telling(DAYS_FROM_TODAY.keys())],
  ...CUE_WORDS,
]);

/** Cues that are seen in the shape of a token: "1998", "1980s", "03-23-89", "10:30am", "Q3". */
const SHAPES: readonly (readonly [Cue, RegExp])[] = [
  ['year', /\d{4}/u],
  ['decade', /\d0'?s$/u],
  ['numeric-date', /\d[-/.]\d/u],
  ['clock', /\d[:.]\d\d|\d[ap]\.?m|^[0-2]\d{3}$/u],
  ['quarter', /^q[1-4]$/u],
  ['fiscal', /^fy/u],
  ['far-year', /^\d{3}$/u],
  ['holiday', /^9\/11$/u],
];

const NONE: readonly Cue[] = [];

/** Every cue of a token; most have none. */
export function cuesOf({ lower }: Token): readonly Cue[] {
  const worded = BY_WORD.get(lower);
  if (worded !== undefined) return worded;
  const parts = lower.includes('-') ? lower.split('-').flatMap((part) => BY_WORD.get(part) ?? NONE) : NONE;
  if (!hasDigit(lower)) return parts;
  return [...parts, ...SHAPES.filter(([, shape]) => shape.test(lower)).map(([cue]) => cue)];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** At either end, or behind a mark, as in "'80s". */
const hasDigit = (word: string): boolean =>
  word.includes('-') ||
  isDigit(word.charCodeAt(0)) ||
  isDigit(word.charCodeAt(word.length - 1)) ||
  isDigit(word.charCodeAt(1));

/** Whether the token alone shows that time may be spoken of. */
export const standsAlone = (cue: Cue): boolean => !NEVER_ALONE.has(cue);

function byWord(lists: readonly (readonly [Cue, readonly string[]])[]): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, Cue[]>();
  for (const [cue, words] of lists)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), cue]);
  return found;
}

function withStops(names: Iterable<string>): readonly string[] {
  return [...names].flatMap((name) => [name, `${name}.`]);
}

function plurals(names: Iterable<string>): readonly string[] {
  return [...names].map((name) => `${name}s`);
}

/** The longest word of each phrase: rarer than its others. */
function telling(phrases: Iterable<string>): readonly string[] {
  return [...phrases].map(
    (phrase) =>
      phrase
        .split(/[ -]|(?=')/u)
        .toSorted((a, b) => b.length - a.length)
        .at(0) ?? phrase,
  );
}
