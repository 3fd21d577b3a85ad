import { BEFORE_A_NAME } from '../../lexicon/en/abbreviations.ts';
import { BEFORE_TITLES, CAPITAL_TITLES } from '../../lexicon/en/person-titles.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** A title has at most so many words. */
const LONGEST = 10;

/**
 * Where the title before a name begins: "Secretary of State", "former White House chief of staff and retired Marine Gen.",
 * "national security adviser". Read backwards from the name; `at` where there is none.
 */
export function titleBefore(words: readonly Word[], at: number, floor: number): number {
  const sentence = words[at]?.sentence;
  let [first, from] = [at, at];
  while (from > floor && at - from < LONGEST && words[from - 1]?.sentence === sentence) {
    from -= 1;
    const word = words[from];
    if (word === undefined || !goesWith(words, from, at)) break;
    if (opensTitle(words, from, from === at - 1)) first = from;
  }
  return hasHead(words, first, at) ? withModifiers(words, first, floor) : at;
}

const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'to', '&']);

/** A word that can stand inside a title. */
function goesWith(words: readonly Word[], at: number, name: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.capital) return !isKind(word.kinds, 'day');
  if (isRole(word)) return true;
  return at < name - 1 && (CONNECTORS.has(word.key) ? connects(words, at) : isSmallNoun(word));
}

/** "of" after a role or a capital. */
const connects = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'the' || words[at - 1]?.capital === true || isRole(words[at - 1]);

const isSmallNoun = ({ pos, shape, possessive }: Word): boolean =>
  (pos === 'NOUN' || pos === 'ADJ') && shape === 'small' && !possessive;

const isRole = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape !== 'initial' &&
  !isOtherWord(word) &&
  (isKind(word.kinds, 'title') || isKind(word.kinds, 'role') || isKind(word.kinds, 'kin'));

/** "to miss", "gen.": short titles have a capital, and some are other words without one. */
const isOtherWord = ({ shape, key }: Word): boolean =>
  shape === 'small' && (CAPITAL_TITLES.has(key) || BEFORE_A_NAME.has(`${key}.`) || BEFORE_A_NAME.has(key));

/** A title begins with a role, or with a capital that stands before one. */
function opensTitle(words: readonly Word[], at: number, isLast: boolean): boolean {
  const word = words[at];
  if (word === undefined || isRole(word)) return word !== undefined;
  if (!word.capital || isLast) return false;
  return words[at - 1]?.sentence === word.sentence || (!isKind(word.kinds, 'stop') && NOMINAL.has(word.pos));
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The last role must be near the name: "Secretary of State" yes, "the minister in Paris Jean" no. */
function hasHead(words: readonly Word[], first: number, at: number): boolean {
  for (let from = at - 1; from >= first; from -= 1) if (isRole(words[from])) return true;
  return false;
}

/** "former", "national security": small words that belong to the title in front of it. */
function withModifiers(words: readonly Word[], first: number, floor: number): number {
  let from = first;
  const sentence = words[first]?.sentence;
  const isModifier = words[first]?.capital === true ? isBeforeTitle : isPartOfSmall;
  while (
    from > floor &&
    first - from < 3 &&
    words[from - 1]?.sentence === sentence &&
    isModifier(words[from - 1])
  )
    from -= 1;
  return from;
}

/** "former Defense Secretary", and nothing else in small letters: not "hawkish Republican Sen." */
const isBeforeTitle = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'small' && BEFORE_TITLES.has(word.key);

const isPartOfSmall = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === 'small' &&
  (BEFORE_TITLES.has(word.key) ||
    (word.pos === 'ADJ' && !isKind(word.kinds, 'stop')) ||
    (word.pos === 'NOUN' && !isKind(word.kinds, 'say')));
