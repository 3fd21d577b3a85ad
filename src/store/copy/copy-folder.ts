import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../text/errors.ts';
import { DISK } from '../disk.ts';
import { FeedbackShape } from '../feedback.ts';
import { ChangeShape, journalAt, lastNumber, logAt, readJournal, writtenJournal } from '../journal.ts';
import { readLeft } from '../leaving.ts';
import { openFileStore } from '../open-file-store.ts';
import { isServer, PREFERENCES } from '../rules.ts';
import { filesIn, foldersIn, readIfThere, readNewest } from '../whole.ts';
import {
  assertSame,
  countsWith,
  NO_COUNTS,
  type Counts,
  type CopySource,
  type CopyTarget,
  type ServerDump,
} from './server-dump.ts';

/** What is being copied is nobody's until it has the name of all servers. */
const UNFINISHED = 'servers.copying';

/** Whether anything is kept of any server. */
export const hasServers = async (root: string): Promise<boolean> =>
  (await foldersIn(join(root, 'servers'))).some(isServer);

/** The servers of a DATA_DIR, which nobody else may be using. */
export const folderSource = (root: string): CopySource => ({
  each: async (take) => {
    const store = openFileStore(root);
    for (const server of await store.servers()) {
      // oxlint-disable-next-line no-await-in-loop -- one server in memory at a time
      const stories = await store.stories(server);
      // oxlint-disable-next-line no-await-in-loop
      await take({ server, stories, ...(await restOf(join(root, 'servers', server))) });
    }
  },
});

/** What is in the folder of a server beside its stories; whoever has read those has brought to its end what was begun there. */
async function restOf(folder: string): Promise<Omit<ServerDump, 'server' | 'stories'>> {
  const journal = await readJournal(folder);
  const isLast = journal !== null && journal.change.number === (await lastNumber(folder));
  const [changes, feedback] = [
    await readNewest(logAt(folder), Infinity, ChangeShape),
    await readNewest(join(folder, 'feedback.jsonl'), Infinity, FeedbackShape),
  ];
  return {
    preferences: await readIfThere(join(folder, PREFERENCES)),
    // Whoever mended the log by hand may have a line twice.
    changes: [...new Map(changes.map((change) => [change.number, change])).values()].toReversed(),
    undo: isLast ? { before: journal.before } : null,
    feedback: feedback.toReversed(),
    drafts: await draftsIn(join(folder, 'drafts')),
    leftAt: (await readLeft(folder))?.at ?? null,
  };
}

async function draftsIn(folder: string): Promise<ServerDump['drafts']> {
  const files = await Promise.all(
    (await filesIn(folder)).map(async (name) => ({
      id: name.replace('.json', ''),
      draft: (await readIfThere(join(folder, name)))?.toString('utf8') ?? '',
      at: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  return files.toSorted((a, b) => a.at - b.at).map(({ id, draft }) => ({ id, draft }));
}

/** A DATA_DIR in which there are no servers yet. */
export const folderTarget = (root: string): CopyTarget => ({
  fill: async (copy) => {
    if (await hasServers(root)) throw new UserError({ code: 'copy-onto-something', where: root });
    const unfinished = join(root, UNFINISHED);
    await rm(unfinished, { recursive: true, force: true });
    try {
      await DISK.makeFolder(unfinished);
      const went = await copy((dump) => write(join(unfinished, dump.server), dump));
      assertSame(went, await countsOf(unfinished));
      // One that is empty may stand there.
      await rm(join(root, 'servers'), { recursive: true, force: true });
      await rename(unfinished, join(root, 'servers'));
      await DISK.syncFolder(root);
      return went;
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      throw error;
    }
  },
});

async function write(folder: string, dump: ServerDump): Promise<void> {
  const files = filesOf(dump);
  await DISK.makeFolder(join(folder, 'stories'));
  if (dump.drafts.length > 0) await DISK.makeFolder(join(folder, 'drafts'));
  for (const { name, content } of files)
    // oxlint-disable-next-line no-await-in-loop -- in order, so that no server opens thousands of files at once
    await DISK.write(join(folder, name), typeof content === 'string' ? Buffer.from(content) : content);
  // The oldest drafts go when there are many: they are told apart by when they were written.
  const now = Math.floor(Date.now() / 1000);
  await Promise.all(
    dump.drafts.map(({ id }, at) => {
      const written = now - dump.drafts.length + at;
      return utimes(join(folder, 'drafts', `${id}.json`), written, written);
    }),
  );
}

function filesOf(
  dump: ServerDump,
): readonly { readonly name: string; readonly content: Uint8Array | string }[] {
  const { stories, preferences, changes, feedback, drafts, leftAt } = dump;
  return [
    ...stories.map(({ name, bytes }) => ({ name: join('stories', name), content: bytes })),
    ...(preferences === null ? [] : [{ name: PREFERENCES, content: preferences }]),
    ...(changes.length === 0 ? [] : [{ name: logAt(''), content: lines(changes) }]),
    ...journalOf(dump),
    ...(feedback.length === 0 ? [] : [{ name: 'feedback.jsonl', content: lines(feedback) }]),
    ...drafts.map(({ id, draft }) => ({ name: join('drafts', `${id}.json`), content: draft })),
    ...(leftAt === null ? [] : [{ name: 'left.json', content: JSON.stringify({ at: leftAt }) }]),
  ];
}

const lines = (all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');

function journalOf({ undo, changes, stories, preferences }: ServerDump): ReturnType<typeof filesOf> {
  const change = changes.at(-1);
  if (undo === null || change === undefined) return [];
  const after =
    change.what === 'settings'
      ? preferences
      : (stories.find(({ name }) => name === change.file)?.bytes ?? null);
  return [{ name: journalAt(''), content: writtenJournal({ change, before: undo.before, after }) }];
}

/** What is there, read anew. */
async function countsOf(folder: string): Promise<Counts> {
  let counts = NO_COUNTS;
  for (const server of (await readdir(folder)).filter(isServer)) {
    const names = await filesIn(join(folder, server, 'stories'));
    const stories = names.map((name) => ({ name, bytes: new Uint8Array() }));
    // oxlint-disable-next-line no-await-in-loop -- one server in memory at a time
    counts = countsWith(counts, { server, stories, ...(await restOf(join(folder, server))) });
  }
  return counts;
}
