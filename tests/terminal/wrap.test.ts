import { styleText } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../src/terminal/wrap.ts';

test.each([
  ['cuts at spaces', '  It rained on the old bridge.', 14, '  It rained on\n  the old\n  bridge.'],
  ['leaves a short line', 'It rained.', 40, 'It rained.'],
  ['keeps a long word whole', 'a incomprehensibilities b', 8, 'a\nincomprehensibilities\nb'],
])('a line %s', (_what, line, columns, wrapped) => {
  expect(wrap(line, columns)).toBe(wrapped);
});

test('colours take no room', () => {
  const bold = styleText('bold', 'rained', { validateStream: false });
  expect(wrap(`It ${bold} a lot`, 9)).toBe(`It ${bold}\na lot`);
});

test('nothing is lost but the spaces where it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, columns) => {
        expect(wrap(words.join(' '), columns).split(/\s/u)).toEqual(words);
      },
    ),
  );
});
