import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { withRests } from '../text/rest.ts';
import { utf8Steps } from '../text/utf8-steps.ts';
import type { Disk } from './disk.ts';
import { assertDraft, MOST_DRAFTS } from './rules.ts';
import { namesIn, readIfThere, removeWhole, writeWhole } from './whole.ts';

const folderIn = (folder: string): string => join(folder, 'drafts');

const pathOf = (folder: string, id: string): string => {
  assertDraft(id);
  return join(folderIn(folder), `${id}.json`);
};

export async function putDraft(
  disk: Disk,
  folder: string,
  { id, draft }: { readonly id: string; readonly draft: string },
): Promise<void> {
  const path = pathOf(folder, id);
  await disk.makeFolder(folderIn(folder));
  await writeWhole(disk, path, draft);
  const names = await namesIn(folderIn(folder));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folderIn(folder), name))).mtimeMs })),
  );
  const old = aged.toSorted((a, b) => b.at - a.at).slice(MOST_DRAFTS);
  await Promise.all(old.map(({ name }) => disk.remove(join(folderIn(folder), name))));
}

/** Others run meanwhile: that of a long story has megabytes. */
export async function readDraft(folder: string, id: string): Promise<string | null> {
  const bytes = await readIfThere(pathOf(folder, id));
  return bytes === null ? null : withRests(utf8Steps(bytes), () => setImmediate());
}

export async function removeDraft(disk: Disk, folder: string, id: string): Promise<void> {
  const path = pathOf(folder, id);
  if ((await readIfThere(path)) !== null) await removeWhole(disk, path);
}
