import type { Problem, ProblemCode } from '../text/problem.ts';
import type { Catalogue } from './words/catalogue.ts';
import type { Sentences } from './words/problems/problem-words.ts';

/** The sentence for a problem: the one place where the two are put together. */
export function problemIn(problem: Problem, words: Catalogue): string {
  const sentence = sentenceOf(problem.code, problem, words.problems);
  return problem.code === 'in-file' ? `${sentence} ${problemIn(problem.problem, words)}` : sentence;
}

const sentenceOf = <Code extends ProblemCode>(
  code: Code,
  problem: Problem<Code>,
  sentences: Sentences<ProblemCode>,
): string => sentences[code](problem);
