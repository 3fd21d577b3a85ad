import { readFileSync } from 'node:fs';
import { TITLES } from '../../src/annotate/lexicon/en/person-titles.ts';

/** One line of shared/data/quotations, as far as it is read here. */
export type GoldQuote = {
  readonly content_spans: readonly (readonly [number, number])[];
  readonly speaker: string | null;
  readonly type: 'direct' | 'mixed' | 'indirect';
};

export type GoldStory = {
  readonly doc_id: string;
  readonly date: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
};

export const readGold = (file: string): readonly GoldStory[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldStory => JSON.parse(line));

/** "Mila Koleva" and "Koleva", not "he", "the mayor", "Port President" nor "sources". */
export const isName = (speaker: string | null): boolean =>
  speaker !== null &&
  /^(?:\p{Lu}[\p{L}’'.-]+ ?){1,4}$/u.test(speaker) &&
  !/^(?:He|She|They|It|I|We|The|His|Her)\b/u.test(speaker) &&
  !TITLES.has(speaker.trim().split(' ').at(-1)?.toLowerCase() ?? '');
