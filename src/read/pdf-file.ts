import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { UserError } from '../text/errors.ts';
import type { Format } from './format.ts';
import { withHead } from './head/with-head.ts';
import { idOf } from './id-of.ts';
import { makeStory } from './make-story.ts';
import { paragraphsOf } from './pdf/paragraphs-of.ts';
import type { Piece } from './pdf/piece.ts';

const MOST_PAGES = 200;
/** Of one stream, unpacked; in bytes. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** `.pdf`: the text of its pages, its lines put together to paragraphs. Nothing in it is run; pictures of text are not read. */
export const pdfFile: Format = {
  matches: (file) => /\.pdf$/iu.test(file),
  parse: async (file, bytes) => {
    const id = idOf(file);
    assertNoBomb(bytes);
    const { pages, title } = await readPdf(bytes);
    const text = paragraphsOf(pages).join('\n\n');
    if (text === '') throw new UserError({ code: 'pdf-without-text' });
    const { guessed, ...known } = withHead({
      text: `${text}\n`,
      headline: title,
      outlet: null,
      published: null,
      author: null,
    });
    return { stories: [makeStory({ ...known, id })], problems: [], guessed };
  },
};

type Pdf = { readonly pages: readonly (readonly Piece[])[]; readonly title: string | null };

async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes it is given for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      if (pdf.numPages > MOST_PAGES)
        throw new UserError({ code: 'pdf-too-long', pages: pdf.numPages, most: MOST_PAGES });
      const pages: (readonly Piece[])[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        // oxlint-disable-next-line no-await-in-loop -- page by page, so that others run between two
        const { items } = await (await pdf.getPage(number)).getTextContent();
        pages.push(items.flatMap((item: object) => (isItem(item) ? [pieceOf(item)] : [])));
      }
      const { info } = await pdf.getMetadata();
      return { pages, title: titleIn(info) };
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError({ code: isProtected(cause) ? 'pdf-protected' : 'pdf-broken' }, { cause });
  }
}

type Item = {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
};

const isItem = (item: object): item is Item =>
  'str' in item && 'transform' in item && 'width' in item && 'height' in item;

const pieceOf = ({ str, transform, width, height }: Item): Piece => ({
  text: str,
  x: Number(transform[4]),
  y: Number(transform[5]),
  width,
  height,
});

function titleIn(info: unknown): string | null {
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : null;
  // What a word processor calls a file that nobody named.
  return typeof title === 'string' && !/^(?:untitled|microsoft word\b)|\.\w{2,4}$/iu.test(title)
    ? title
    : null;
}

const isProtected = (cause: unknown): boolean => cause instanceof Error && cause.name === 'PasswordException';

/** Throws a UserError where a stream unpacks to more than any story's. */
function assertNoBomb(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (/FlateDecode\s*\/(?:FlateDecode|Fl)\b/u.test(source.toString('latin1')))
    throw new UserError({ code: 'pdf-packed-twice' });
  for (let at = source.indexOf('stream'); at >= 0; at = source.indexOf('stream', at + 6)) {
    if (source.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + 6 + (source[at + 6] === 0x0d ? 2 : 1);
    if (unpacksTooFar(source.subarray(start)))
      throw new UserError({ code: 'unpacks-too-large', most: MOST_UNPACKED });
  }
}

function unpacksTooFar(stream: Uint8Array): boolean {
  // The first byte of what zlib packs; 8 is its one method.
  if (((stream[0] ?? 0) & 0x0f) !== 8) return false;
  try {
    inflateSync(stream, { maxOutputLength: MOST_UNPACKED });
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
