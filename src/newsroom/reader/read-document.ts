import { parseFile } from '../../read/parse-file.ts';
import type { PageBytes } from '../../read/read-web-page.ts';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import { NOTHING_KNOWN, type DraftFields } from '../drafts/draft-fields.ts';
import type { Document, Upload } from './messages.ts';

/** The one story of a page or of a file that somebody uploaded. Throws a UserError that says what is wrong. */
export async function readDocument(document: Document): Promise<DraftFields> {
  if ('page' in document) return readPageOf(document.page);
  const { name, bytes } = document.file;
  if (/\.html?$/iu.test(name)) return named(name, () => readPageOf({ bytes, url: null }));
  return readFile(document.file);
}

/** Loaded when it is needed: what reads pages takes a while to load. */
async function readPageOf(page: PageBytes): Promise<DraftFields> {
  const { readWebPage } = await import('../../read/read-web-page.ts');
  return { ...NOTHING_KNOWN, ...readWebPage(page) };
}

async function readFile({ name, bytes }: Upload): Promise<DraftFields> {
  const { stories, problems, guessed = [] } = await parseFile(safeName(name), bytes);
  const [problem] = problems;
  if (problem !== undefined) throw inFile(name, problem.reason);
  const [story, another] = stories;
  if (story === undefined) throw inFile(name, { code: 'file-without-story' });
  if (another !== undefined) throw inFile(name, { code: 'file-of-several-stories', count: stories.length });
  const { headline, outlet, published, url, author, text } = story;
  return { ...NOTHING_KNOWN, headline, outlet, published, url, author, text, guessed };
}

/** What is wrong with a file, with its name before it. */
async function named(name: string, read: () => Promise<DraftFields>): Promise<DraftFields> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw inFile(name, error.problem);
    throw error;
  }
}

const inFile = (file: string, problem: Problem): UserError =>
  new UserError({ code: 'in-file', file, problem });

/** The bare name without what no file of a story has: paths, spaces, marks that turn the direction of writing. */
const safeName = (name: string): string => {
  const bare = name.replace(/^.*[\\/]/u, '').replaceAll(/[\s\p{C}]+/gu, '-');
  return bare.replace(/^[.-]+/u, '') || 'story';
};
