import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** Half-open range of word indices. */
export type Range = { readonly first: number; readonly last: number };

/** Longest chain that is read at once; a longer one is a table in capitals, cut without harm. */
const LONGEST_CHAIN = 40;

/** Runs of words that can be names: capitals, with small particles between them ("Ursula von der Leyen"), within one sentence. */
export function findChains(words: readonly Word[]): readonly Range[] {
  const chains: Range[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== true) continue;
    const last = endOfChain(words, at);
    chains.push({ first: at, last });
    at = last - 1;
  }
  return chains;
}

function endOfChain(words: readonly Word[], first: number): number {
  let last = first + 1;
  while (last - first < LONGEST_CHAIN) {
    const next = last + particlesAt(words, last);
    const word = words[next];
    if (word?.capital !== true || word.sentence !== words[first]?.sentence) return last;
    last = next + 1;
  }
  return last;
}

/** "van", "von der", "bin": how many stand at this place, at most two. */
function particlesAt(words: readonly Word[], at: number): number {
  if (!isParticle(words[at])) return 0;
  return isParticle(words[at + 1]) ? 2 : 1;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'small' && isKind(word.kinds, 'particle');
