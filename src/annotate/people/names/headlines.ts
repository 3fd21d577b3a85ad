import type { Word } from '../words/word.ts';

/** How a sentence is written: capitals say nothing where all words have them. */
export type Style = 'text' | 'headline' | 'capitals' | 'table';

const LONG_WORD = 4;

/** The style of each sentence, by its number. */
export function stylesOf(words: readonly Word[]): readonly Style[] {
  const counts: Counts[] = [];
  for (const word of words)
    count((counts[word.sentence] ??= { long: 0, capital: 0, capitals: 0, numbers: 0, all: 0 }), word);
  return Array.from(counts, (each) => (each === undefined ? 'text' : styleOf(each)));
}

type Counts = { long: number; capital: number; capitals: number; numbers: number; all: number };

function count(counts: Counts, { shape, capital, text }: Word): void {
  counts.all += 1;
  if (shape === 'number') counts.numbers += 1;
  if (shape === 'mark' || text.length < LONG_WORD) return;
  counts.long += 1;
  if (capital) counts.capital += 1;
  if (shape === 'capitals') counts.capitals += 1;
}

function styleOf({ long, capital, capitals, numbers, all }: Counts): Style {
  if (long > 2 && capitals > long * 0.7) return 'capitals';
  if (numbers > 1 && numbers > all * 0.15) return 'table';
  return long > 3 && capital > long * 0.6 ? 'headline' : 'text';
}
