import { fetchPage, type FetchOptions } from '../../fetch/fetch-page.ts';
import { isMarkedUp } from '../../read/parse-file.ts';
import { NOTHING_KNOWN, type DraftFields } from './draft-fields.ts';
import type { Source } from '../servers/moderation.ts';
import type { Reader } from '../reader/open-reader.ts';
import { readDocument } from '../reader/read-document.ts';

export type SourceReaders = { readonly fetching: FetchOptions; readonly reader: Reader };

/** What a link, a file or the words of a form say. Throws a UserError that says what is wrong. */
export async function readSource(source: Source, { fetching, reader }: SourceReaders): Promise<DraftFields> {
  if ('words' in source) return { ...NOTHING_KNOWN, ...source.words };
  if ('link' in source) return reader({ page: await fetchPage(source.link, fetching) });
  // Plain text is read as fast as it is sent to another thread.
  return isMarkedUp(source.file.name) ? reader(source) : readDocument(source);
}
