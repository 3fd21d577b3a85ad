import { join } from 'node:path';
import { UserError } from '../text/errors.ts';
import type { Disk } from './disk.ts';
import { commit, fileAt, lastNumber, readJournal } from './journal.ts';
import { DEFAULT_PREFERENCES, readPreferences, type Preferences } from './preferences.ts';
import { assertStory, isStory, PREFERENCES, takingBack, writtenPreferences, type Made } from './rules.ts';
import type { By, Change, StoryFile } from './store.ts';
import { filesIn, readIfThere, readJson } from './whole.ts';

/** Where a change is made, and by whom. */
type ServerFolder = { readonly disk: Disk; readonly folder: string; readonly by: By };

export async function readStories(folder: string): Promise<readonly StoryFile[]> {
  const names = (await filesIn(join(folder, 'stories'))).filter(isStory);
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readIfThere(join(folder, 'stories', name)) })),
  );
  return files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
}

export const readServerPreferences = async (folder: string): Promise<Preferences> =>
  (await readJson(join(folder, PREFERENCES), readPreferences)) ?? DEFAULT_PREFERENCES;

export async function putStory(server: ServerFolder, { name, bytes }: StoryFile): Promise<Change> {
  const what = (await readStory(server, name)) === null ? 'add' : 'replace';
  return make(server, { what, file: name, isUndo: false, after: bytes });
}

export async function removeStory(server: ServerFolder, name: string): Promise<Change> {
  if ((await readStory(server, name)) === null)
    throw new UserError({ code: 'no-own-story', id: name.replace(/\.md$/u, '') });
  return make(server, { what: 'remove', file: name, isUndo: false, after: null });
}

function readStory({ folder }: ServerFolder, name: string): Promise<Uint8Array | null> {
  assertStory(name);
  return readIfThere(fileAt(folder, { what: 'add', file: name }));
}

export function putPreferences(server: ServerFolder, preferences: Preferences): Promise<Change> {
  const after = writtenPreferences(preferences);
  return make(server, { what: 'settings', file: PREFERENCES, isUndo: false, after });
}

export async function undo(server: ServerFolder): Promise<Change | null> {
  const last = await readJournal(server.folder);
  if (last === null) return null;
  const { file, isUndo } = last.change;
  return make(server, { what: takingBack(last), file, isUndo: !isUndo, after: last.before });
}

type Wanted = Pick<Change, 'what' | 'file' | 'isUndo'> & Pick<Made, 'after'>;

async function make({ disk, folder, by }: ServerFolder, { after, ...wanted }: Wanted): Promise<Change> {
  await disk.makeFolder(folder);
  const last = await readJournal(folder);
  // Somebody who mends a folder by hand may have removed either.
  const number = Math.max(last?.change.number ?? 0, await lastNumber(folder)) + 1;
  const change = { ...wanted, number, by };
  const before = await readIfThere(fileAt(folder, change));
  await commit(disk, folder, { change, before, after });
  return change;
}
