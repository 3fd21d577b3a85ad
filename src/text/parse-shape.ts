import type { z } from 'zod';
import { UserError } from './errors.ts';
import type { FieldProblem } from './problem.ts';

/** What was given, where it has this shape. Throws a UserError that names every field that does not fit. */
export function parseShape<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given, { reportInput: true });
  if (result.success) return result.data;
  throw new UserError({ code: 'fields', fields: result.error.issues.map(problemOf) });
}

const WANTS: Readonly<Record<string, FieldProblem['wants']>> = {
  string: 'text',
  array: 'list',
  object: 'object',
};

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const field = issue.path.join('.') || null;
  if (issue.code === 'too_small') return { field, is: 'empty', wants: 'other' };
  const wants =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : (issue.code === 'invalid_type' && WANTS[issue.expected]) || 'other';
  return { field, is: issue.input === undefined ? 'missing' : 'wrong', wants };
}
