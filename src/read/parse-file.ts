import { UserError } from '../text/errors.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import type { Format, ParsedFile } from './format.ts';
import { jsonlFile } from './jsonl-file.ts';
import { textFile } from './text-file.ts';

/** What reads these takes a while to load, and most who run the bot have none. */
const whenNeeded = (ending: RegExp, load: () => Promise<Format>): Format => ({
  matches: (file) => ending.test(file),
  parse: async (...given) => (await load()).parse(...given),
});

const MARKED_UP: readonly Format[] = [
  whenNeeded(/\.html?$/iu, async () => (await import('./html-file.ts')).htmlFile),
  whenNeeded(/\.docx$/iu, async () => (await import('./docx-file.ts')).docxFile),
  whenNeeded(/\.pdf$/iu, async () => (await import('./pdf-file.ts')).pdfFile),
];

const FORMATS: readonly Format[] = [textFile, jsonlFile, ...MARKED_UP];
/** Of their files. */
const ENDINGS = ['.txt', '.md', '.jsonl', '.html', '.docx', '.pdf'] as const;

/** More than any story; a larger file is a mistake, and would hold up every question while it is read. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** Whether a file of this name is a story's, for the files of a folder. */
export const isStoryFile = (file: string): boolean =>
  !file.startsWith('.') && (textFile.matches(file) || isMarkedUp(file));

/** Whether a file of this name is more than its text, and may take as long to read as whoever made it wants. */
export const isMarkedUp = (file: string): boolean => MARKED_UP.some(({ matches }) => matches(file));

/**
 * Bytes of a file -> its stories. `file` is a bare file name. What cannot be read is named; nothing is thrown for what a host may write.
 * Others run meanwhile, where it takes long.
 */
export async function parseFile(file: string, bytes: Uint8Array, rest: Rest = NO_REST): Promise<ParsedFile> {
  try {
    const format = FORMATS.find(({ matches }) => matches(file));
    if (format === undefined) throw new UserError({ code: 'no-story-file', endings: ENDINGS });
    if (bytes.length > MOST_FILE_BYTES)
      throw new UserError({ code: 'file-too-large', most: MOST_FILE_BYTES });
    return { ...(await format.parse(file, bytes, rest)), whole: false };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { stories: [], problems: [{ where: file, id: null, reason: error.problem }], whole: true };
  }
}
