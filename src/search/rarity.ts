import type { SearchIndex } from './search-index.ts';

/** Robertson's inverse document frequency over sentences, never below 0: how rare a term is; one that no sentence has weighs most. */
export const rarityIn =
  ({ sentenceCount, frequencyOf }: Pick<SearchIndex, 'sentenceCount' | 'frequencyOf'>) =>
  (term: string): number =>
    Math.log(1 + (sentenceCount + 0.5) / (frequencyOf(term) + 0.5));
