import { expect, test } from 'vitest';
import { CLOSING_MARKS, QUOTE_MARKS } from '../../src/text/quote-marks.ts';

test.each([...QUOTE_MARKS])('what %s opens, %s closes', (_opening, closing) => {
  expect(CLOSING_MARKS.has(closing)).toBe(true);
});
