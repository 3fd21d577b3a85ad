import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '../reply/reply.ts';

/** Puts the files of a reply into the folder in which the chat was begun, never over one that is there; says where each is. */
export const saveFiles = async ({ files = [] }: Reply): Promise<readonly string[]> =>
  Promise.all(
    files.map(async ({ name, bytes }) => {
      const target = basename(name);
      try {
        await writeFile(target, bytes, { flag: 'wx' });
        return `Saved as ${target}.`;
      } catch {
        return `${target} could not be saved here; is there one already?`;
      }
    }),
  );
