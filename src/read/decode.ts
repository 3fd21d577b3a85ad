import { UserError } from '../text/errors.ts';

/** In the first 512 bytes, NULs on one side only mean UTF-16 without its mark. */
const SAMPLE_BYTES = 512;
/** Eight are no chance; outside Latin script only blanks and stops have one. */
const ENOUGH_NULS = 8;

/** Control characters that no text has; tab, line ends and form feed are not among them. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const BINARY = /[^\P{Cc}\t\n\v\f\r\u001B\u007F-\u009F]/u;
// oxlint-disable-next-line no-control-regex
const CONTROLS_AND_HALVES = /[^\P{Cc}\t\n\v\f\r\u001B\u007F-\u009F]|\p{Surrogate}/gu;

/** The same text, as long, that decodes again to what it is: a blank stands for each control that no text file has, and for half a letter. */
export const withoutControls = (text: string): string => text.replaceAll(CONTROLS_AND_HALVES, ' ');

/**
 * The text of a file, its byte order mark removed: UTF-8, UTF-16 with or without mark, and where the bytes are not valid UTF-8,
 * Windows-1252, which every byte is. Throws a UserError for what is no text.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const words = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withMarks(words) : words;
  if (BINARY.test(text)) throw new UserError({ code: 'no-text-file' });
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nulsAt = (side: 0 | 1): number =>
    sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  const many = Math.min(ENOUGH_NULS, sample.length / 4);
  if (odd >= many && even === 0 && odd > 0) return 'utf-16le';
  return even >= many && odd === 0 && even > 0 ? 'utf-16be' : null;
}

/** What Windows-1252 has from 0x80 to 0x9F; a blank stands for what it has not. */
const MARKS_FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 reads Windows-1252 as Latin-1 and leaves controls where its marks stand (nodejs/node issue 56542). */
const withMarks = (words: string): string =>
  words.replaceAll(/[\u0080-\u009F]/gu, (control) => {
    const mark = MARKS_FROM_80.charAt(control.charCodeAt(0) - 0x80);
    return mark === ' ' ? control : mark;
  });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
