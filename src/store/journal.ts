import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import type { Made } from './rules.ts';
import type { Change } from './store.ts';
import { appendLine, readIfThere, readJson, readNewest, removeWhole, writeWhole } from './whole.ts';

export const ChangeShape = z.object({
  number: z.int(),
  what: z.enum(['add', 'replace', 'remove', 'settings']),
  file: z.string(),
  isUndo: z.boolean(),
  by: z.object({ name: z.string(), member: z.string().nullable(), at: z.string() }),
});

const Bytes = z.base64().nullable();
const Shape = z.object({ format: z.literal(1), change: ChangeShape, before: Bytes, after: Bytes });

/** The last change of a server, with what its file was and has become (null: not there). A change has happened once this is written. */
export type Journal = Made;

export const journalAt = (folder: string): string => join(folder, 'last-change.json');
export const logAt = (folder: string): string => join(folder, 'changes.jsonl');

/** Where the file of a change is. */
export const fileAt = (folder: string, { what, file }: Pick<Change, 'what' | 'file'>): string =>
  what === 'settings' ? join(folder, file) : join(folder, 'stories', file);

export async function readJournal(folder: string): Promise<Journal | null> {
  const read = await readJson(journalAt(folder), (given) => Shape.parse(given));
  if (read === null) return null;
  const { change, before, after } = read;
  return { change, before: fromBase64(before), after: fromBase64(after) };
}

/** Makes a change: first it is written down whole, then done, as often as it takes (redo logging: Gray and Reuter 1993). */
export async function commit(disk: Disk, folder: string, journal: Journal): Promise<void> {
  await writeWhole(disk, journalAt(folder), writtenJournal(journal));
  await carryOut(disk, folder, journal);
}

/** A journal, as its file has it. */
export const writtenJournal = ({ change, before, after }: Journal): string =>
  JSON.stringify({ format: 1, change, before: toBase64(before), after: toBase64(after) });

/** Does what is written down, where it was not done to its end. A file that somebody has changed by hand since stays as it is. */
export async function redo(disk: Disk, folder: string, journal: Journal): Promise<void> {
  const { change, before, after } = journal;
  // The log has a change when all else of it is done.
  if ((await lastNumber(folder)) >= change.number) return;
  const now = await readIfThere(fileAt(folder, change));
  if (isSame(now, before) || isSame(now, after)) await carryOut(disk, folder, journal);
  else await appendLine(disk, logAt(folder), change);
}

async function carryOut(disk: Disk, folder: string, { change, after }: Journal): Promise<void> {
  const path = fileAt(folder, change);
  const now = await readIfThere(path);
  await disk.makeFolder(dirname(path));
  if (after === null && now !== null) await removeWhole(disk, path);
  if (after !== null && !isSame(now, after)) await writeWhole(disk, path, after);
  await appendLine(disk, logAt(folder), change);
}

/** The audit log, newest first. */
export const readChanges = (folder: string, most: number): Promise<readonly Change[]> =>
  readNewest(logAt(folder), most, ChangeShape);

/** That of the last change in the audit log; 0 where there is none. */
export const lastNumber = async (folder: string): Promise<number> =>
  (await readChanges(folder, 1))[0]?.number ?? 0;

const isSame = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
  one === null || other === null ? one === other : Buffer.from(one).equals(other);

const toBase64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('base64');

const fromBase64 = (text: string | null): Uint8Array | null =>
  text === null ? null : Buffer.from(text, 'base64');
