import { expect, test } from 'vitest';
import { expectLinear } from './expect-linear.ts';

const blanks = (size: number): string => ' '.repeat(size);

test('one look through a text is linear', async () => {
  await expectLinear(blanks, (text) => text.replaceAll(' ', 'x'));
});

test('a look through the rest of a text at every place is not', async () => {
  await expect(expectLinear(blanks, (text) => /\s+$/u.test(`${text}x`), 8000)).rejects.toThrow(
    'to be less than',
  );
});
