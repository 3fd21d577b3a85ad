import { UserError } from '../text/errors.ts';
import { atOnce, type Steps } from '../text/rest.ts';

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
export const decode = (bytes: Uint8Array): string => atOnce(decodeSteps(bytes)).join('');

/** Of byte order. */
const MARK = '\uFEFF';
/** Bytes that are read at once: some milliseconds' work. */
const AT_ONCE = 1024 * 1024;

/** The same in pieces, where others run meanwhile. */
export function* decodeSteps(bytes: Uint8Array): Steps<readonly string[]> {
  const utf16 = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  if (utf16 !== null) return yield* piecesOf(bytes, utf16);
  try {
    return yield* piecesOf(bytes, 'utf-8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    return yield* piecesOf(bytes, 'windows-1252');
  }
}

type Encoding = 'utf-16le' | 'utf-16be' | 'utf-8' | 'windows-1252';

/** Throws a UserError for what is no text, and another error for what is no UTF-8. */
function* piecesOf(bytes: Uint8Array, encoding: Encoding): Steps<readonly string[]> {
  // A mark at the beginning of a piece is one of the text.
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = endOfPiece(bytes, from, encoding);
    const words = decoder.decode(bytes.subarray(from, end));
    const text = encoding === 'windows-1252' ? withMarks(words) : words;
    if (BINARY.test(text)) throw new UserError({ code: 'no-text-file' });
    pieces.push(from === 0 && text.startsWith(MARK) ? text.slice(1) : text);
    from = end;
    yield;
  }
  return pieces;
}

/** Where a piece ends that begins there: never within a letter. */
function endOfPiece(bytes: Uint8Array, from: number, encoding: Encoding): number {
  let end = from + AT_ONCE;
  if (end >= bytes.length) return bytes.length;
  if (encoding === 'utf-8') while (end > from + 1 && (at(bytes, end) & 0xc0) === 0x80) end -= 1;
  // The second half of a letter in two.
  const isHalf = (high: number): boolean => (at(bytes, high) & 0xfc) === 0xdc;
  if (encoding === 'utf-16le' && isHalf(end + 1)) end -= 2;
  if (encoding === 'utf-16be' && isHalf(end)) end -= 2;
  return end;
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;

function markedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
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
