import type { Problem, ProblemCode } from './problem.ts';

/**
 * An error that whoever asked can mend. It holds no sentence: a surface finds the one for its problem in the language of the asker
 * (`reply/problem-in.ts`). Anything else that is thrown is a bug: it is logged whole and answered with an apology.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** What was thrown, as an error. */
export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
