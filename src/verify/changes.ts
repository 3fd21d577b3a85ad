import { CONDITIONS, NEGATIONS } from '../annotate/lexicon/en/meaning-words.ts';
import { MONTHS, WEEKDAYS } from '../annotate/lexicon/en/calendar-words.ts';
import type { Pair } from './align.ts';
import type { Token } from './tokens.ts';
import type { Change, Touched } from './verdict.ts';

/** A text and its words. */
export type Words = { readonly text: string; readonly tokens: readonly Token[] };

/** Neighbouring words of which one side has others, or none. */
export type Difference = { readonly claimed: readonly Token[]; readonly said: readonly Token[] };

/** What differs between the two, in order, neighbouring words together. */
export function differencesIn(pairs: readonly Pair[], claim: Words, story: Words): readonly Difference[] {
  const differences: { claimed: Token[]; said: Token[] }[] = [];
  const beside = pairs.map((pair) => ({
    ours: tokenAt(claim.tokens, pair.claimed),
    theirs: tokenAt(story.tokens, pair.said),
  }));
  const differ = beside.map(({ ours, theirs }) => ours?.word !== theirs?.word);
  let isOpen = false;
  for (const [at, { ours, theirs }] of beside.entries()) {
    const isSame =
      differ[at] === false &&
      ![at - 1, at + 1].some((other) => differ[other] === true && isOneWord(beside[at], beside[other]));
    if (isSame) {
      isOpen = false;
      continue;
    }
    if (!isOpen) differences.push({ claimed: [], said: [] });
    isOpen = true;
    const last = differences.at(-1);
    if (ours !== undefined) last?.claimed.push(ours);
    if (theirs !== undefined) last?.said.push(theirs);
  }
  return differences;
}

const tokenAt = (tokens: readonly Token[], index: number | null): Token | undefined =>
  index === null ? undefined : tokens[index];

type Beside = { readonly ours: Token | undefined; readonly theirs: Token | undefined };

/** Whether two parts are of one word as it is typed: of "isn’t" beside "is" not half is shown. */
const isOneWord = (one: Beside | undefined, other: Beside | undefined): boolean =>
  isPartOf(one?.ours, other?.ours) || isPartOf(one?.theirs, other?.theirs);

const isPartOf = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && one.whole.start === other?.whole.start;

/** A difference in words as they stand, and what it touches. */
export function changeOf({ claimed, said }: Difference, claim: Words, story: Words): Change {
  const op = said.length === 0 ? 'put-in' : claimed.length === 0 ? 'left-out' : 'replaced';
  return {
    op,
    said: textOf(said, story.text),
    claimed: textOf(claimed, claim.text),
    touched: touchedBy({ claimed, said }, claim, story),
  };
}

function textOf(tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.whole.start, last.whole.end);
}

function touchedBy({ claimed, said }: Difference, claim: Words, story: Words): readonly Touched[] {
  const differs = (among: (token: Token, words: Words) => string | null): boolean => {
    const [ours, theirs] = [valuesOf(claimed, claim, among), valuesOf(said, story, among)];
    return ours.join(' ') !== theirs.join(' ');
  };
  const kinds: readonly [Touched, (token: Token, words: Words) => string | null][] = [
    ['negation', ({ word }) => (NEGATIONS.has(word) ? 'not' : null)],
    ['number', ({ word }) => numberIn(word)],
    ['name', nameAt],
    ['condition', ({ word }) => (CONDITIONS.has(word) ? word : null)],
  ];
  return kinds.filter(([, among]) => differs(among)).map(([kind]) => kind);
}

const valuesOf = (
  tokens: readonly Token[],
  words: Words,
  among: (token: Token, words: Words) => string | null,
): readonly string[] => tokens.map((token) => among(token, words)).filter((value) => value !== null);

const numberIn = (word: string): string | null => (/^\p{N}/u.test(word) ? word : null);

/** A word with a capital within a sentence that is not all in capitals; days and months have theirs by custom. */
function nameAt({ word, start, whole }: Token, { text }: Words): string | null {
  const isFirst = /(?:^|[.!?…:]|["“‘'(])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  if (isFirst || word.length < 2 || whole.start !== start || !/^\p{Lu}/u.test(text.charAt(start)))
    return null;
  return MONTHS.has(word) || WEEKDAYS.has(word) || !/\p{Ll}/u.test(text) ? null : word;
}
