import type { Meaning } from '../meaning/meaning.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import type { Newsroom, Progress, Refusal } from './newsroom.ts';
import { openShared } from './open-shared.ts';

/** What may stand by: who is told of the loading, and the model; without one, words alone rank. */
type Means = {
  readonly progress?: Progress;
  readonly meaning?: Meaning | null;
  readonly cache?: AnnotationCache;
};

type Opened = { readonly newsroom: Newsroom; readonly refusals: readonly Refusal[] };

/**
 * Opens the stories behind paths (files and folders), the same for everybody. What cannot be read is named in `refusals`; the others
 * load. Throws a UserError where a path is not there.
 */
export async function openNewsroom(
  paths: readonly string[],
  { progress = () => {}, meaning = null, cache }: Means = {},
): Promise<Opened> {
  const { newsroom, library } = await openShared(paths, {
    progress,
    meaning,
    ...(cache !== undefined && { cache }),
  });
  return { newsroom, refusals: library().refusals };
}
