import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of files that is gone when the test is over. */
export type Folder = {
  readonly path: string;
  readonly at: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
};

export async function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const at = (file: string): string => join(path, file);
  const folder: Folder = {
    path,
    at,
    write: async (file, content) => {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), content);
    },
    remove: (file) => rm(at(file), { recursive: true }),
  };
  for (const [file, content] of Object.entries(files)) await folder.write(file, content);
  return folder;
}
