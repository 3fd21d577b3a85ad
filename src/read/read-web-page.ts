import { Readability } from '@mozilla/readability';
import { UserError } from '../text/errors.ts';
import { decode } from './decode.ts';
import { blocksIn } from './html/blocks.ts';
import { parsePage, type Document, type Node } from './html/dom.ts';
import { metadataOf, type Metadata } from './html/metadata.ts';
import { preparePage } from './html/prepare.ts';
import type { GuessedField } from './format.ts';
import { readByline } from './head/names.ts';
import { withHead } from './head/with-head.ts';
import { withoutUnseen } from './unseen.ts';

/** The bytes of a page; `url` and `charset` where they are known from where it came. */
export type PageBytes = {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly type?: string;
  readonly charset?: string | null;
};

/** The story of a page. `isLinks`: most of its words lead elsewhere, as on a front page. */
export type PageStory = Metadata & {
  readonly url: string | null;
  readonly text: string;
  readonly isLinks: boolean;
  /** What the page says of itself in its text alone. */
  readonly guessed: readonly GuessedField[];
};

/** More than the page of any story has; more would hold up every question while it is read. */
const MOST_ELEMENTS = 30_000;

/** Takes the story out of a page. Throws a UserError where there is none in it. */
export function readWebPage({ bytes, url, type = 'text/html', charset = null }: PageBytes): PageStory {
  const source = decodePage(bytes, charset);
  if (!type.includes('html'))
    return {
      headline: null,
      outlet: hostOf(url),
      author: null,
      published: null,
      url,
      text: withoutUnseen(source),
      isLinks: false,
      guessed: [],
    };
  if (!/<\w/u.test(source)) throw nothingIn();
  const page = parsePage(source);
  const metadata = metadataOf(page);
  const { content, byline } = contentOf(page);
  const { blocks, links } = blocksIn(content);
  const rest = blocks[0] === metadata.headline ? blocks.slice(1) : blocks;
  const text = rest.join('\n\n');
  if (text === '') throw nothingIn();
  const { guessed, ...known } = withHead({ ...metadata, text: `${text}\n` });
  const author = known.author ?? authorIn(byline);
  return {
    ...known,
    author,
    outlet: known.outlet ?? hostOf(url),
    url,
    isLinks: links > text.length / 2,
    guessed: author === known.author ? guessed : [...guessed, 'author'],
  };
}

/** "By Mila Koleva" above the text, which is left out of it. */
const authorIn = (byline: string): string | null =>
  (readByline(byline) ?? readByline(`By ${byline.trim()}`))?.author ?? null;

const nothingIn = (): UserError => new UserError({ code: 'page-without-story' });

function contentOf(page: Document): { readonly content: Node; readonly byline: string } {
  if ([...page.querySelectorAll('*')].length > MOST_ELEMENTS)
    throw new UserError({ code: 'page-of-many-elements', most: MOST_ELEMENTS });
  try {
    preparePage(page);
    const reader: unknown = Reflect.construct(Readability, [
      page,
      { serializer: (node: Node) => node, charThreshold: 200 },
    ]);
    const read = isReader(reader) ? reader.parse() : null;
    return { content: read?.content ?? page, byline: read?.byline ?? '' };
  } catch (cause) {
    throw new UserError({ code: 'html-broken' }, { cause });
  }
}

type Reader = {
  readonly parse: () => { readonly content: Node | null; readonly byline?: string | null } | null;
};

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'parse' in value;

/** By the server's word, the page's own, or what the bytes look like. */
function decodePage(bytes: Uint8Array, charset: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = charset ?? /<meta\b[^<>]+charset\s*=\s*["']?(?<name>[\w-]+)/iu.exec(head)?.groups?.['name'];
  if (named === undefined || /^utf-?8$/iu.test(named)) return decode(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decode(bytes);
  }
}

const hostOf = (url: string | null): string | null =>
  url === null ? null : new URL(url).hostname.replace(/^www\./u, '');
