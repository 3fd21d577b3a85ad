import { CONDITIONS, NEGATIONS } from '../annotate/lexicon/en/meaning-words.ts';
import { NUMBER_WORDS } from '../annotate/lexicon/en/number-words.ts';
import type { Pair } from './align.ts';
import type { Token } from './tokens.ts';
import type { Change, Touched } from './verdict.ts';

/** A text and its words. */
export type Words = { readonly text: string; readonly tokens: readonly Token[] };

/** Neighbouring words of which one side has others, or none. */
export type Difference = { readonly claimed: readonly Token[]; readonly said: readonly Token[] };

/** What differs between the two, in order, neighbouring words together. */
export function differencesIn(
  pairs: readonly Pair[],
  claimed: readonly Token[],
  said: readonly Token[],
): readonly Difference[] {
  const differences: { claimed: Token[]; said: Token[] }[] = [];
  let isOpen = false;
  for (const pair of pairs) {
    const [ours, theirs] = [tokenAt(claimed, pair.claimed), tokenAt(said, pair.said)];
    if (ours !== undefined && theirs !== undefined && ours.word === theirs.word) {
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
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
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

/** "fourteen" and "14" are one number; "one" is a pronoun more often. */
function numberIn(word: string): string | null {
  if (/^\p{N}/u.test(word)) return word;
  const value = word === 'one' ? undefined : NUMBER_WORDS.get(word);
  return value === undefined ? null : String(value);
}

/** A word with a capital within a sentence. */
function nameAt({ word, start }: Token, { text }: Words): string | null {
  const isFirst = /(?:^|[.!?…:]|["“‘'(])\s*$/u.test(text.slice(0, start));
  return !isFirst && /^\p{Lu}/u.test(text.slice(start)) && word.length > 1 ? word : null;
}
