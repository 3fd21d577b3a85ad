import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Newsroom } from '../newsroom.ts';

/** An editor writes a file in several steps; they are over within this time. */
const QUIET_MS = 300;

/** Reloads after a story is edited, added or removed; a path that cannot be watched is logged. Returns what ends the watching. */
export function watchPaths(
  paths: readonly string[],
  newsroom: Newsroom,
  log: Pick<Logger, 'info' | 'warn' | 'error'>,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    try {
      const { added, changed, removed, rejected } = await newsroom.reload();
      log.info({ added, changed, removed, rejected }, 'stories reloaded');
    } catch (error) {
      log.error(error, 'the stories could not be reloaded; the old ones still answer');
    }
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void reload(), QUIET_MS);
  };
  const watchers = paths.flatMap((path) => {
    try {
      return [watchOne(path, soon)];
    } catch (error) {
      // A machine has only so many watches (ENOSPC), and some file systems have none.
      log.warn({ path, err: error }, 'this path is not watched; /corpus reload reloads it');
      return [];
    }
  });
  for (const watcher of watchers)
    watcher.on('error', (error) => log.error(error, 'the stories are no longer watched; use /corpus reload'));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}

/** A single file is watched through its folder: many editors save by putting a new file in its place, which ends a watch on the file. */
function watchOne(path: string, changed: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, changed);
  return watch(dirname(path), (_event, file) => {
    if (file === null || file === basename(path)) changed();
  });
}
