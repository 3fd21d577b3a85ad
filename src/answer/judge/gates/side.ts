import { ASKS_WHO_SIDED, VOTED_AGAINST, VOTED_FOR } from '../../../annotate/lexicon/en/question-words.ts';
import { termOf, termsOf } from '../../../search/terms.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { Question } from '../../question/question.ts';
import { readIn, type Gate } from './gate.ts';

/**
 * "How many Democrats voted for it?" is not answered by "three Republicans voted for it, and eight Democrats against": where the sentence
 * tells how those voted whom the question counts, it was as is asked.
 */
export const side: Gate = (view, { question }) => {
  const asked = sideAsked(question);
  if (asked === null) return true;
  const { who, isFor } = asked;
  const theirs = readIn(view)
    .split(/[,;:]| and | but | while /u)
    .filter((piece) => termsOf(piece).some(({ term }) => term === who));
  const told = theirs.filter((piece) => VOTED_FOR.test(piece) !== VOTED_AGAINST.test(piece));
  return told.length === 0 || told.some((piece) => VOTED_FOR.test(piece) === isFor);
};

type SideAsked = { readonly who: string; readonly isFor: boolean };

/** Told once a question, and asked at every sentence. */
const sideAsked = oncePer(({ words }: Question): SideAsked | null => {
  const { who, vote = '' } = ASKS_WHO_SIDED.exec(words)?.groups ?? {};
  return who === undefined ? null : { who: termOf(who), isFor: !VOTED_AGAINST.test(vote) };
});
