import { expect } from 'vitest';
import { UserError } from '../../src/text/errors.ts';
import type { Problem } from '../../src/text/problem.ts';

/** A UserError with this very problem, for `toThrow`. */
export const refusedWith = (problem: Problem): unknown =>
  expect.objectContaining({ name: 'UserError', problem });

/** The problem with which something is refused; null where it is not. */
export function problemOf(run: () => unknown): Problem | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
}
