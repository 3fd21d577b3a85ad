import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/text/rest.ts';
import { utf8Steps } from '../../src/text/utf8-steps.ts';

test('pieces are put together as the whole, wherever they are cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(8), (words, before) => {
      const text = `${'x'.repeat(before)}${`${words}“€🚢`.repeat(60_000)}`;
      const bytes = new TextEncoder().encode(text);
      expect(atOnce(utf8Steps(bytes))).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
    { numRuns: 10 },
  );
});

test('others may run between the pieces of what is long, a mark at the beginning is kept, and what is cut off is marked', () => {
  const long = new TextEncoder().encode('“'.repeat(1_000_000));
  expect([...utf8Steps(long)].length).toBeGreaterThan(10);
  expect(atOnce(utf8Steps(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe2, 0x80])))).toBe('\uFEFFa\uFFFD');
  expect(atOnce(utf8Steps(new Uint8Array()))).toBe('');
});
