import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Range } from './chains.ts';
import type { Page } from './features.ts';

const IN = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'inside',
  'into',
  'north',
  'south',
  'east',
  'west',
]);

/**
 * Names that the tagger left out though the story makes them plain: a word that stands alone and is elsewhere the surname of somebody
 * with a full name ("Warhol" after "Andy Warhol"). Places and common words must not stand like a place or begin a sentence.
 */
export function spreadNames(page: Page, chains: readonly Range[], names: readonly Range[]): readonly Range[] {
  const surnames = new Set(
    names.filter(({ first, last }) => last - first > 1).map(({ last }) => page.words[last - 1]?.key ?? ''),
  );
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, index) => first + index)),
  );
  const more = chains
    .flatMap((chain) => bareSurnames(page, chain, surnames))
    .filter(({ first }) => !taken.has(first));
  return more.length === 0 ? names : [...names, ...more].toSorted((a, b) => a.first - b.first);
}

function bareSurnames(
  { words }: Page,
  { first, last }: Range,
  surnames: ReadonlySet<string>,
): readonly Range[] {
  const word = words[first];
  if (word === undefined || last - first !== 1 || !surnames.has(word.key) || word.text.length < 3) return [];
  return isDoubtful(word) && (!followsWord(words, first) || IN.has(words[first - 1]?.key ?? ''))
    ? []
    : [{ first, last }];
}

const isDoubtful = ({ kinds }: Word): boolean =>
  isKind(kinds, 'place') || isKind(kinds, 'common') || isKind(kinds, 'team') || isKind(kinds, 'people');

const followsWord = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sentence === words[at]?.sentence && words[at - 1]?.shape !== 'mark';
