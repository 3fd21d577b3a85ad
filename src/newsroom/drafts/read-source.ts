import { setImmediate } from 'node:timers/promises';
import { annotate } from '../../annotate/annotate.ts';
import { fetchPage, type FetchOptions } from '../../fetch/fetch-page.ts';
import { withHead } from '../../read/head/with-head.ts';
import { plainText } from '../../read/plain-text.ts';
import { isMarkedUp, MOST_FILE_BYTES } from '../../read/parse-file.ts';
import { NOTHING_KNOWN, type DraftFields } from './draft-fields.ts';
import type { Story } from '../../story/story.ts';
import { UserError } from '../../text/errors.ts';
import { withRests } from '../../text/rest.ts';
import { breathing } from '../breathing.ts';
import type { ParsedFile } from '../../read/format.ts';
import { foundSteps } from '../library/found-line.ts';
import type { Away, Found } from '../library/loaded-file.ts';
import { draftFrom } from './draft-from.ts';
import { foundLineOf } from './kept-draft.ts';
import type { Drafting } from '../reader/messages.ts';
import type { Source } from '../servers/moderation.ts';
import type { Reader } from '../reader/open-reader.ts';

type Words = Extract<Source, { readonly words: object }>['words'];

export type SourceReaders = { readonly fetching: FetchOptions; readonly reader: Reader };

/** In characters or bytes. What is shorter is read and annotated in a hundredth of a second, as fast as it is sent to another process. */
const SHORT = 5000;

/** The draft of what a link, a file or the words of a form say. Throws a UserError that says what is wrong. */
export async function readSource(source: Source, server: string, readers: SourceReaders): Promise<string> {
  if ('words' in source) return readFields(fieldsOf(source.words), server, readers);
  if ('link' in source)
    return readers.reader(server, { page: await fetchPage(source.link, readers.fetching) });
  const { name, bytes } = source.file;
  if (bytes.length > MOST_FILE_BYTES)
    throw new UserError({
      code: 'in-file',
      file: name,
      problem: { code: 'file-too-large', most: MOST_FILE_BYTES },
    });
  return isMarkedUp(name) || bytes.length > SHORT ? readers.reader(server, source) : readHere(source);
}

/** What is typed on Discord is Markdown; what the form leaves open, the first lines may say. */
function fieldsOf({ text, ...words }: Words): DraftFields {
  const plain = plainText(text, { isMarkdown: true });
  return { ...NOTHING_KNOWN, ...withHead({ ...words, author: null, text: plain }) };
}

/** The draft of words that are a story already. Throws a UserError where they make none. */
export const readFields = (
  fields: DraftFields,
  server: string,
  { reader }: Pick<SourceReaders, 'reader'>,
): Promise<string> => (fields.text.length > SHORT ? reader(server, { fields }) : readHere({ fields }));

/** Files and long stories of a server are read away from here. What takes too much is refused. */
export const awayFor = (server: string, readers: Pick<SourceReaders, 'reader'>): Away => ({
  annotate: annotateFor(server, readers),
  parse: async (name, bytes) => {
    try {
      const parsed: ParsedFile = JSON.parse(await readers.reader(server, { parse: { name, bytes } }));
      return parsed;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { stories: [], problems: [{ where: name, id: null, reason: error.problem }], whole: true };
    }
  },
});

/** Rejects with a UserError where it takes too much. */
const annotateFor =
  (server: string, { reader }: Pick<SourceReaders, 'reader'>) =>
  async (story: Story): Promise<Found> => {
    const { headline, outlet, published, url, author, text } = story;
    if (text.length <= SHORT) {
      // Whoever waits runs first.
      await setImmediate();
      return { found: annotate(story) };
    }
    const fields = { ...NOTHING_KNOWN, headline, outlet, published, url, author, text };
    const line = foundLineOf(await reader(server, { fields }));
    // What came over a pipe was put together just now, and takes as long again to be read. The first of two is still in that turn.
    await setImmediate();
    await setImmediate();
    const found = await withRests(foundSteps(line), breathing());
    if (found === null) throw new TypeError('what was found just now cannot be read');
    return { found, line };
  };

/** Whoever waits runs first. */
async function readHere(work: Drafting): Promise<string> {
  await setImmediate();
  return draftFrom(work);
}
