import type { z } from 'zod';
import { UserError } from './errors.ts';

/** What was given, where it has this shape. Throws a UserError that names every field that does not fit. */
export function parseShape<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new UserError(
    result.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; '),
  );
}
