import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import type { Change } from './store.ts';
import { appendLine, mendLines, readIfThere, readLines, removeWhole, writeWhole } from './whole.ts';

const ChangeShape = z.object({
  number: z.int(),
  what: z.enum(['add', 'replace', 'remove', 'settings']),
  file: z.string(),
  isUndo: z.boolean(),
  by: z.object({ name: z.string(), member: z.string().nullable(), at: z.string() }),
});

const Bytes = z.base64().nullable();
const Shape = z.object({ format: z.literal(1), change: ChangeShape, before: Bytes, after: Bytes });

/** The last change of a server, with what its file was and has become (null: not there). A change has happened once this is written. */
export type Journal = {
  readonly change: Change;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
};

const journalAt = (folder: string): string => join(folder, 'last-change.json');
const logAt = (folder: string): string => join(folder, 'changes.jsonl');

/** Where the file of a change is. */
export const fileAt = (folder: string, { what, file }: Pick<Change, 'what' | 'file'>): string =>
  what === 'settings' ? join(folder, file) : join(folder, 'stories', file);

export async function readJournal(folder: string): Promise<Journal | null> {
  const bytes = await readIfThere(journalAt(folder));
  if (bytes === null) return null;
  const { change, before, after } = Shape.parse(JSON.parse(bytes.toString('utf8')));
  return { change, before: fromBase64(before), after: fromBase64(after) };
}

/** Makes a change: first it is written down whole, then done, as often as it takes (redo logging: Gray and Reuter 1993). */
export async function commit(disk: Disk, folder: string, journal: Journal): Promise<void> {
  const { change, before, after } = journal;
  const written = { format: 1, change, before: toBase64(before), after: toBase64(after) };
  await writeWhole(disk, journalAt(folder), JSON.stringify(written));
  await redo(disk, folder, journal);
}

/** Does what is written down, where it is not done yet. */
export async function redo(disk: Disk, folder: string, { change, after }: Journal): Promise<void> {
  const path = fileAt(folder, change);
  const now = await readIfThere(path);
  await disk.makeFolder(dirname(path));
  if (after === null && now !== null) await removeWhole(disk, path);
  if (after !== null && now?.equals(after) !== true) await writeWhole(disk, path, after);
  await mendLines(disk, logAt(folder));
  const last = (await readLines(logAt(folder))).at(-1);
  if (last === undefined || readChange(last).number < change.number)
    await appendLine(disk, logAt(folder), change);
}

/** The audit log, newest first. */
export const readChanges = async (folder: string, most: number): Promise<readonly Change[]> =>
  (await readLines(logAt(folder))).slice(-most).toReversed().map(readChange);

const readChange = (line: string): Change => ChangeShape.parse(JSON.parse(line));

const toBase64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('base64');

const fromBase64 = (text: string | null): Uint8Array | null =>
  text === null ? null : Buffer.from(text, 'base64');
