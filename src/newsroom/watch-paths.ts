import { watch } from 'node:fs';
import type { Logger } from 'pino';
import type { Newsroom } from './newsroom.ts';

/** An editor writes a file in several steps; they are over within this time. */
const QUIET_MS = 300;

/** Reloads after a story is edited, added or removed. Returns what ends the watching. */
export function watchPaths(
  paths: readonly string[],
  newsroom: Newsroom,
  log: Pick<Logger, 'info' | 'error'>,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    try {
      const { added, changed, removed, refused } = await newsroom.reload();
      log.info({ added, changed, removed, refused }, 'stories reloaded');
    } catch (error) {
      log.error(error, 'the stories could not be reloaded; the old ones still answer');
    }
  };
  const watchers = paths.map((path) =>
    watch(path, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void reload(), QUIET_MS);
    }),
  );
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
