import type { HostProblems, PersonProblems, Problem, ProblemCode } from '../../../text/problem.ts';

/** One mapped type, so that a problem and its sentence fit together. */
export type Sentences<Code extends ProblemCode> = {
  readonly [Each in Code]: (problem: Problem<Each>) => string;
};

/** A sentence for each problem that people meet, which says what is wrong and how to mend it, in one language. */
export type ProblemWords = Sentences<keyof PersonProblems>;

/** A sentence for each problem that only those meet who run the bot. */
export type HostProblemWords = Sentences<keyof HostProblems>;
