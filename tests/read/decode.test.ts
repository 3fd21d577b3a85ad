import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { UserError } from '../../src/text/errors.ts';
import { utf16be, utf16le, utf8 } from '../support/bytes.ts';

const text = '---\ntitle: “Núñez” — 12 %\n---\nThe ferry’s captain said: “No.” 👋\r\n';
const russian =
  'Паром «Аврора» затонул в понедельник утром.\n\nПогибли четырнадцать человек, сообщил мэр города.\n';

describe('a text is read', () => {
  test.each([
    ['in UTF-8', utf8(text)],
    ['in UTF-8 with its mark, which is no part of it', utf8(text, true)],
    ['in UTF-16 LE with its mark', utf16le(text)],
    ['in UTF-16 BE with its mark', utf16be(text)],
    ['in UTF-16 LE without', utf16le(text, false)],
    ['in UTF-16 BE without', utf16be(text, false)],
  ])('%s', (_what, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  test.each([
    ['in UTF-8', utf8(russian)],
    ['in UTF-16 LE with its mark', utf16le(russian)],
    ['in UTF-16 BE with its mark', utf16be(russian)],
    ['in UTF-16 LE without, where only blanks and stops have a NUL', utf16le(russian, false)],
    ['in UTF-16 BE without', utf16be(russian, false)],
  ])('of another script, %s', (_what, bytes) => {
    expect(decode(bytes)).toBe(russian);
  });

  test('in Windows-1252, where it is no UTF-8', () => {
    const bytes = Uint8Array.of(0x93, 0x4e, 0xfa, 0xf1, 0x65, 0x7a, 0x94, 0x20, 0x96, 0x20, 0x80);
    expect(decode(bytes)).toBe('“Núñez” – €');
  });

  test('from a part of a larger buffer', () => {
    const bytes = utf8(`xx${text}xx`);
    expect(decode(bytes.subarray(2, bytes.length - 2))).toBe(text);
  });

  test.each([
    ['UTF-8', utf8],
    ['UTF-16 LE', utf16le],
    ['UTF-16 BE', utf16be],
  ] as const)(
    'in %s of several megabytes, with every letter whole and no mark of the text lost',
    (_what, encode) => {
      for (const beginning of ['', 'a', 'ab', 'abc']) {
        const long = `${beginning}${'👋\uFEFF平é'.repeat(200_000)}`;
        expect(decode(encode(long, true)) === long).toBe(true);
      }
    },
  );

  test('in Windows-1252 of several megabytes, where the last byte alone is no UTF-8', () => {
    const bytes = new Uint8Array(3_000_000).fill(0x61);
    bytes[bytes.length - 1] = 0xfa;
    expect(decode(bytes).endsWith('aaú')).toBe(true);
  });

  test('of nothing', () => {
    expect(decode(new Uint8Array())).toBe('');
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49)],
    ['an archive, as a .docx is one', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0)],
    ['a text with NULs', utf8('The ferry\0sank.')],
    ['a text with many NULs', utf8('The\0ferry\0sank\0off\0Varna\0on\0Monday\0and\0fourteen\0drowned.')],
    ['zeros', new Uint8Array(600)],
  ])('%s', (_what, bytes) => {
    expect(() => decode(bytes)).toThrow('no-text-file');
  });
});

describe('for any text', () => {
  // The first letter is no mark: a second one would be taken for the file's.
  const words = fc
    .string({ unit: fc.constantFrom('a', 'é', 'ж', '平', '👋', '“', ' ', '\n', '\r\n', '\t'), minLength: 1 })
    .map((rest) => `a${rest}`);

  test.each([
    ['UTF-8', (given: string) => utf8(given)],
    ['UTF-8 with its mark', (given: string) => utf8(given, true)],
    ['UTF-16 LE with its mark', (given: string) => utf16le(given)],
    ['UTF-16 BE with its mark', (given: string) => utf16be(given)],
  ])('writing it in %s and reading it gives it back', (_what, encode) => {
    fc.assert(
      fc.property(words, (given) => {
        expect(decode(encode(given))).toBe(given);
      }),
    );
  });
});

const outcome = (bytes: Uint8Array): unknown => {
  try {
    return typeof decode(bytes);
  } catch (error) {
    return error instanceof UserError ? 'refused' : error;
  }
};

test('any bytes are a text or no text, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => {
      expect(['string', 'refused']).toContain(outcome(bytes));
    }),
  );
});
