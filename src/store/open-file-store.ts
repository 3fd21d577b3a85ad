import { join } from 'node:path';
import { DISK, type Disk } from './disk.ts';
import { putDraft, readDraft, removeDraft } from './drafts.ts';
import { addFeedback, readFeedback } from './feedback.ts';
import { logAt, readChanges, readJournal, redo } from './journal.ts';
import { leave, readLeft, rejoin, removeLeft } from './leaving.ts';
import {
  putPreferences,
  putStory,
  readServerPreferences,
  readStories,
  removeStory,
  undo,
} from './server-folder.ts';
import { errorOf } from '../text/errors.ts';
import { assertServer, isServer } from './rules.ts';
import type { Size, Store, StoryFile } from './store.ts';
import { takeTurns } from './turns.ts';
import { foldersIn, mendLines, removeUnfinished } from './whole.ts';

/** A folder under this end is on its way out. */
const REMOVED = '.removed';

/**
 * A store of plain files: `servers/ID/stories/NAME.md`, `settings.json`, the audit log `changes.jsonl`, `feedback.jsonl`, drafts, and
 * the last change whole in `last-change.json`, from which whatever was not done to its end is done at the next start. What is damaged
 * in the folder of a server is named in the error of everything that is done there, and of nothing elsewhere, until it is mended.
 */
export function openFileStore(root: string, disk: Disk = DISK): Store {
  const all = join(root, 'servers');
  const folderOf = (server: string): string => {
    assertServer(server);
    return join(all, server);
  };
  const takeTurn = takeTurns((folder) => mend(disk, folder));
  const inFolder = <Result>(server: string, work: (folder: string) => Promise<Result>): Promise<Result> => {
    const folder = folderOf(server);
    return takeTurn(folder, () => work(folder));
  };
  const servers = async (): Promise<readonly string[]> => {
    const leaving = (await foldersIn(all)).filter((name) => name.endsWith(REMOVED));
    // One that cannot be removed now is at the next start; it is no server's any more.
    await Promise.allSettled(leaving.map((name) => disk.remove(join(all, name))));
    return (await foldersIn(all)).filter(isServer);
  };
  /** Of all servers; one after the other, so that no start opens thousands of files at once. */
  const ofEach = async <Result>(
    read: (folder: string) => Promise<Result>,
  ): Promise<ReadonlyMap<string, Result | Error>> => {
    const known = new Map<string, Result | Error>();
    for (const server of await servers())
      // oxlint-disable-next-line no-await-in-loop
      known.set(server, await inFolder(server, read).catch(errorOf));
    return known;
  };
  return {
    servers,
    allPreferences: () => ofEach(readServerPreferences),
    stories: (server) => inFolder(server, readStories),
    size: async (server) => sizeOf(await inFolder(server, readStories)),
    preferences: (server) => inFolder(server, readServerPreferences),
    changes: (server, most) => inFolder(server, (folder) => readChanges(folder, most)),
    feedback: (server, most) => inFolder(server, (folder) => readFeedback(folder, most)),
    putStory: (server, story, by) => inFolder(server, (folder) => putStory({ disk, folder, by }, story)),
    removeStory: (server, name, by) => inFolder(server, (folder) => removeStory({ disk, folder, by }, name)),
    putPreferences: (server, preferences, by) =>
      inFolder(server, (folder) => putPreferences({ disk, folder, by }, preferences)),
    undo: (server, by) => inFolder(server, (folder) => undo({ disk, folder, by })),
    addFeedback: (server, feedback) => inFolder(server, (folder) => addFeedback(disk, folder, feedback)),
    putDraft: (server, id, draft) => inFolder(server, (folder) => putDraft(disk, folder, { id, draft })),
    draft: (server, id) => inFolder(server, (folder) => readDraft(folder, id)),
    removeDraft: (server, id) => inFolder(server, (folder) => removeDraft(disk, folder, id)),
    left: () => ofEach(leftAt),
    leave: (server, at) => inFolder(server, (folder) => leave(disk, folder, at)),
    rejoin: (server) => inFolder(server, (folder) => rejoin(disk, folder)),
    removeIfLeftBefore: (server, day) =>
      inFolder(server, (folder) => removeLeft(disk, folder, { day, end: REMOVED })),
  };
}

const leftAt = async (folder: string): Promise<string | null> => (await readLeft(folder))?.at ?? null;

const sizeOf = (stories: readonly StoryFile[]): Size => ({
  stories: stories.length,
  bytes: stories.reduce((sum, { bytes }) => sum + bytes.length, 0),
});

/** Brings to its end what was begun when the process ended, and removes what was not. */
async function mend(disk: Disk, folder: string): Promise<void> {
  for (const each of ['.', 'stories', 'drafts'])
    // oxlint-disable-next-line no-await-in-loop -- in order, so that a test can let any of them be the last
    await removeUnfinished(disk, join(folder, each));
  await mendLines(disk, join(folder, 'feedback.jsonl'));
  await mendLines(disk, logAt(folder));
  const journal = await readJournal(folder);
  if (journal !== null) await redo(disk, folder, journal);
}
