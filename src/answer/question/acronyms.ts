import { BETWEEN_NAMES } from '../../annotate/lexicon/en/question-words.ts';
import { STOP_TERMS } from '../../search/stop-terms.ts';
import { termOf, termsOf, type Term } from '../../search/terms.ts';
import type { Question } from './question.ts';

/** What the stories know: whether they have a term, and the texts that may spell an acronym out. */
export type Known = { readonly has: (term: string) => boolean; readonly texts: () => Iterable<string> };

/**
 * The question with acronyms and full names brought to the form that the stories have: "WMO" where they write "World Meteorological
 * Organization" only, and the other way about. A form is taken only where the stories lack the asker's and have the other.
 */
export function expandAcronyms(question: Question, known: Known): Question {
  const spelled = question.names.flatMap((name) => {
    const letters = question.words.slice(name.start, name.end).replaceAll('.', '');
    if (known.has(name.term) || !/^\p{Lu}{2,6}$/u.test(letters)) return [];
    const full = spelledOut(letters, known.texts());
    return full === null ? [] : [{ start: name.start, end: name.end, terms: full }];
  });
  const shortened = fullNames(question).flatMap(({ start, end, words }) => {
    const letters = words.map((word) => word.charAt(0)).join('');
    const term = termOf(letters);
    const lacks = words.some((word) => !known.has(termOf(word)));
    return lacks && !STOP_TERMS.has(term) && known.has(term) ? [{ start, end, terms: [term] }] : [];
  });
  const ties = [...spelled, ...shortened];
  if (ties.length === 0) return question;
  const tie = (terms: readonly Term[]): readonly Term[] => ties.reduce(replaced, terms);
  return { ...question, terms: tie(question.terms), names: tie(question.names) };
}

type Tie = { readonly start: number; readonly end: number; readonly terms: readonly string[] };

/** The terms with those in the tie's place given in its form. */
function replaced(all: readonly Term[], { start, end, terms }: Tie): readonly Term[] {
  const isIn = (term: Term): boolean => term.start >= start && term.end <= end;
  const at = all.findIndex(isIn);
  if (at < 0) return all;
  const rest = all.filter((term) => !isIn(term));
  return [...rest.slice(0, at), ...terms.map((term) => ({ term, start, end })), ...rest.slice(at)];
}

/** The terms of the first name in the texts whose words begin with the letters; small words between them count for nothing. */
function spelledOut(letters: string, texts: Iterable<string>): readonly string[] | null {
  const words = letters.split('').map((letter) => `${letter}[\\p{L}\\p{M}’'-]+`);
  const name = new RegExp(`(?<![\\p{L}])${words.join(`[\\s-]+(?:(?:${BETWEEN_NAMES})\\s+){0,2}`)}`, 'u');
  for (const text of texts) {
    const found = name.exec(text)?.[0];
    if (found !== undefined)
      return termsOf(found).flatMap(({ term }) => (STOP_TERMS.has(term) ? [] : [term]));
  }
  return null;
}

type Run = { readonly start: number; readonly end: number; readonly words: readonly string[] };

/** Two and more words with capitals in a row, small words between them left out: "World Meteorological Organization". */
const FULL_NAME = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}]+(?:\\s+(?:(?:${BETWEEN_NAMES})\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}]+){1,5}`,
  'gu',
);

/** Words with capitals that nothing stands between: "United States" in "Chief Justice of the United States". */
const UNBROKEN = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){1,5}/gu;

/** Full names, and those within them. */
const fullNames = ({ words: text }: Question): readonly Run[] =>
  [FULL_NAME, UNBROKEN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
      words: run.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)),
    })),
  );
