import type { Reranker } from '../reranker/reranker.ts';
import type { AnnotationCache } from './library/annotation-cache.ts';
import type { Newsroom, Progress, RejectedFile } from './newsroom.ts';
import { openShared } from './library/shared-stories.ts';

/** What may stand by: who is told of the loading, and the model; without one, words alone rank. */
type NewsroomOptions = {
  readonly progress?: Progress;
  readonly reranker?: Reranker | null;
  readonly cache?: AnnotationCache;
};

type Opened = { readonly newsroom: Newsroom; readonly rejected: readonly RejectedFile[] };

/**
 * Opens the stories behind paths (files and folders), the same for everybody. What cannot be read is named in `rejected`; the others
 * load. Throws a UserError where a path is not there.
 */
export async function openNewsroom(
  paths: readonly string[],
  { progress = () => {}, reranker = null, cache }: NewsroomOptions = {},
): Promise<Opened> {
  const { newsroom, library } = await openShared(paths, {
    progress,
    reranker,
    ...(cache !== undefined && { cache }),
  });
  return { newsroom, rejected: library().rejected };
}
