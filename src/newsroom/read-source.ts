import { fetchPage, type FetchOptions } from '../fetch/fetch-page.ts';
import { parseFile } from '../read/parse-file.ts';
import type { PageBytes } from '../read/read-page.ts';
import type { Story } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import type { DraftFields } from './draft.ts';
import type { Source } from './editing.ts';

/** What a link, a file or the words of a form say. Throws a UserError that says what is wrong. */
export async function readSource(source: Source, options: FetchOptions): Promise<DraftFields> {
  if ('words' in source) return { ...NOTHING, ...source.words, text: source.words.text };
  if ('file' in source) return readFile(source.file);
  return readPageOf(await fetchPage(source.link, options));
}

const NOTHING = {
  headline: null,
  outlet: null,
  published: null,
  url: null,
  author: null,
  isLinks: false,
  replaces: null,
};

/** Loaded when it is needed: what reads pages takes a while to load. */
async function readPageOf(page: PageBytes): Promise<DraftFields> {
  const { readPage } = await import('../read/read-page.ts');
  return { ...NOTHING, ...readPage(page) };
}

async function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<DraftFields> {
  if (/\.html?$/iu.test(name)) return named(name, () => readPageOf({ bytes, url: null }));
  const { stories, problems } = await parseFile(safeName(name), bytes);
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(`${name}: ${problem.reason}.`);
  const [story, another] = stories;
  if (story === undefined) throw new UserError(`${name}: there is no story in it.`);
  if (another !== undefined)
    throw new UserError(`${name}: it has ${stories.length} stories; add them one by one, each in its file.`);
  return fieldsOf(story);
}

const fieldsOf = ({ headline, outlet, published, url, author, text }: Story): DraftFields => ({
  ...NOTHING,
  headline,
  outlet,
  published,
  url,
  author,
  text,
});

/** What is wrong with a file, with its name before it. */
async function named(name: string, read: () => Promise<DraftFields>): Promise<DraftFields> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${name}: ${error.message}.`, { cause: error });
    throw error;
  }
}

/** The bare name without what no file of a story has: paths, spaces, marks that turn the direction of writing. */
const safeName = (name: string): string => {
  const bare = name.replace(/^.*[\\/]/u, '').replaceAll(/[\s\p{C}]+/gu, '-');
  return bare.replace(/^[.-]+/u, '') || 'story';
};
