import { SUBJECT_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Word } from '../words/word.ts';

/** So far along its clause a subject governs names. */
const REACH = 12;

/**
 * The places that the subject pronoun at this word governs: what follows in its own clause, up to a mark or a clause that is joined on.
 * A name there is another's, by principle C of binding theory (Chomsky 1981): "He told Leader Moss", "He said Moss was late" and
 * "She left before Hale came" each have two people in them. Nothing for "When he arrived Moss left", where the clause of the pronoun
 * hangs on that of the name.
 */
export function governedBy(words: readonly Word[], at: number): readonly number[] {
  const pronoun = words[at];
  if (pronoun === undefined || !SUBJECT_PRONOUNS.has(pronoun.key) || isSubordinate(words, at)) return [];
  const places: number[] = [];
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const word = words[next];
    if (
      word === undefined ||
      word.sentence !== pronoun.sentence ||
      word.shape === 'mark' ||
      JOINS.has(word.key)
    )
      break;
    places.push(next);
  }
  return places;
}

const JOINS = new Set(['and', 'but', 'or', 'so', 'yet']);

/** "When he arrived Moss left". */
const isSubordinate = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sentence === words[at]?.sentence && SUBORDINATORS.has(words[at - 1]?.key ?? '');

const SUBORDINATORS = new Set([
  'when',
  'after',
  'before',
  'while',
  'as',
  'if',
  'since',
  'once',
  'until',
  'although',
  'though',
  'because',
]);
