import { fold } from '../../text/fold.ts';
import { beginsNearly, lettersIn } from './begins-nearly.ts';

/** How a name fits what is typed, the best first; null where it does not. */
export type MatchTier = 0 | 1 | 2 | 3 | 4;

type Word = { readonly text: string; readonly letters: number };

/** A name as it is compared. */
export type ReadName = { readonly folded: string; readonly words: readonly Word[]; readonly letters: number };

export function readName(name: string): ReadName {
  const folded = fold(name).trim();
  const words = folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((text) => ({ text, letters: lettersIn(text) }));
  return { folded, words, letters: words.reduce((all, { letters }) => all | letters, 0) };
}

/** No name is longer; the rest of a paste is not compared. */
const LONGEST_TYPED = 300;

/**
 * How each name fits what is typed. 0: the name begins so; 1: one of its words does; 2: each typed word begins one of its words;
 * 3: it is in it; 4: so with a slip or two in a word, where `withSlips`. A name of fewer words than are typed is another one, and one that
 * lacks a letter fits by slips alone: so most names of many thousands are passed over at a glance.
 */
export function nameMatcher(typed: string): (name: ReadName, withSlips: boolean) => MatchTier | null {
  const {
    folded: wanted,
    words: typedWords,
    letters: wantedLetters,
  } = readName(typed.slice(0, LONGEST_TYPED));
  const inside = ` ${wanted}`;
  const each = [...new Map(typedWords.map((word) => [word.text, word])).values()];
  const exactTier = ({ folded, words }: ReadName): MatchTier | null => {
    const at = folded.indexOf(wanted);
    if (at === 0) return 0;
    if (at > 0 && folded.includes(inside)) return 1;
    if (each.length > 1 && allFit(each, words, begins)) return 2;
    return at > 0 ? 3 : null;
  };
  return (name, withSlips) => {
    const { words, letters } = name;
    const tier = (wantedLetters & ~letters) === 0 ? exactTier(name) : null;
    if (tier !== null) return tier;
    return withSlips && each.length > 0 && allFit(each, words, beginsNearly) ? 4 : null;
  };
}

const begins = (typed: Word, word: Word): boolean => word.text.startsWith(typed.text);

function allFit(
  typed: readonly Word[],
  words: readonly Word[],
  fits: (typed: Word, word: Word) => boolean,
): boolean {
  if (typed.length > words.length) return false;
  for (const one of typed) {
    let found = false;
    for (const word of words) found ||= fits(one, word);
    if (!found) return false;
  }
  return true;
}
