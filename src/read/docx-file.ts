import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import mammoth from 'mammoth';
import { UserError } from '../text/errors.ts';
import { blocksIn } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';
import type { Format } from './format.ts';
import { withHead } from './head/with-head.ts';
import { idOf } from './id-of.ts';
import { makeStory } from './make-story.ts';

/** What holds the words; pictures and the rest are not opened. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w-]+\.(?:xml|rels))$/u;
/** The words of two long novels with all that Word writes around them; in bytes, unpacked. */
const MOST_BYTES = 40 * 1024 * 1024;
/** How a file of Office begins that is protected with a password, or is of the time before .docx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** `.docx`: the paragraphs of a Word document. Its title, where it has one, is the headline. */
export const docxFile: Format = {
  matches: (file) => /\.docx$/iu.test(file),
  parse: async (file, bytes) => {
    const parts = wordsIn(bytes);
    const html = await htmlOf(parts);
    const { blocks } = blocksIn(parsePage(`<html><body>${html}</body></html>`));
    const { title, author } = coreOf(parts);
    const heading = html.startsWith('<h1>') ? (blocks[0] ?? null) : null;
    const text = (heading === null ? blocks : blocks.slice(1)).join('\n\n');
    const { guessed, ...known } = withHead({
      text: text === '' ? '' : `${text}\n`,
      headline: heading ?? title,
      outlet: null,
      published: null,
      author,
    });
    return { stories: [makeStory({ ...known, id: idOf(file) })], problems: [], guessed };
  },
};

type Parts = Readonly<Record<string, Uint8Array>>;

function wordsIn(bytes: Uint8Array): Parts {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new UserError({ code: 'docx-protected' });
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!WORDS.test(name)) return false;
    size += originalSize;
    if (size > MOST_BYTES) throw new UserError({ code: 'unpacks-too-large', most: MOST_BYTES });
    return true;
  };
  const parts = unpacked(bytes, filter);
  if (parts['word/document.xml'] === undefined) throw new UserError({ code: 'docx-broken' });
  for (const [name, part] of Object.entries(parts))
    if (/<!DOCTYPE|<!ENTITY/iu.test(strFromU8(part.subarray(0, 4096), true)))
      throw new UserError({ code: 'docx-with-doctype', part: name });
  return parts;
}

function unpacked(bytes: Uint8Array, filter: (info: UnzipFileInfo) => boolean): Parts {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError({ code: 'docx-broken' }, { cause });
  }
}

async function htmlOf(parts: Parts): Promise<string> {
  try {
    // Only the parts that were looked at, packed anew: so that nothing else is ever unpacked.
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { ignoreEmptyParagraphs: true, convertImage: NO_IMAGE },
    );
    return value;
  } catch (cause) {
    throw new UserError({ code: 'docx-broken' }, { cause });
  }
}

const NO_IMAGE = mammoth.images.imgElement(async () => ({ src: '' }));

function coreOf(parts: Parts): { readonly title: string | null; readonly author: string | null } {
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const field = (name: string): string | null => {
    const xml = new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`, 'u').exec(core)?.[1] ?? '';
    return blocksIn(parsePage(`<html><body>${xml}</body></html>`)).blocks.join(' ') || null;
  };
  return { title: field('title'), author: field('creator') };
}
