import { expect } from 'vitest';
import type { Problem } from '../../src/text/problem.ts';

/** A UserError with this very problem, for `toThrow`. */
export const refusedWith = (problem: Problem): unknown =>
  expect.objectContaining({ name: 'UserError', problem });
