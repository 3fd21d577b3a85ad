import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/json-lines/lines-of.ts';
import { utf8 } from '../support/bytes.ts';
import { expectLinear } from '../support/expect-linear.ts';

async function read(parts: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(parts))) lines.push(line);
  return lines;
}

describe('lines', () => {
  test.each([
    ['end at a line feed', ['a\nb\n'], ['a', 'b']],
    ['need no line feed at the end', ['a\nb'], ['a', 'b']],
    ['may be empty', ['a\n\nb\n'], ['a', '', 'b']],
    ['may come in parts', ['a', 'b', '\nc', 'd\n'], ['ab', 'cd']],
    ['keep a carriage return, which JSON passes over', ['a\r\nb'], ['a\r', 'b']],
    ['do not end at a line separator of Unicode', ['a\u2028b\u2029c\nd'], ['a\u2028b\u2029c', 'd']],
    ['lose the byte order mark', [utf8('a\nb', true)], ['a', 'b']],
    ['of nothing are none', [], []],
  ])('%s', async (_what, parts, lines) => {
    expect(await read(parts)).toEqual(lines);
  });
});

test('wherever the bytes are cut, the lines are the same', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '平', '👋', '\n', '\u2028') });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (words, size) => {
      const bytes = utf8(words);
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_none, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect((await read(parts)).join('\n')).toBe(words.replace(/\n$/u, ''));
    }),
  );
});

test('a line of 20 MB is read whole, and in time that grows with it and no faster', async () => {
  const part = utf8('x'.repeat(64 * 1024));
  const parts = (count: number): readonly Uint8Array[] => Array.from({ length: count }, () => part);
  expect((await read(parts(320)))[0]?.length).toBe(20 * 1024 * 1024);
  await expectLinear(parts, read, 320);
});
