import type { Models } from '../models/models.ts';
import type { AnnotationCache } from './library/annotation-cache.ts';
import type { Newsroom, Progress, RejectedFile } from './newsroom.ts';
import { openShared } from './library/shared-stories.ts';
import { NO_VECTOR_CACHE, type VectorCache } from './library/vector-cache.ts';
import { openVectorWork } from './library/vector-work.ts';

/** What may stand by: who is told of the loading, and the model; without one, words alone rank. */
type NewsroomOptions = {
  readonly progress?: Progress;
  readonly models?: Models | null;
  readonly cache?: AnnotationCache;
  readonly vectorCache?: VectorCache;
  /** Whether a question waits until all vectors that it needs are made. */
  readonly waits?: boolean;
};

type Opened = { readonly newsroom: Newsroom; readonly rejected: readonly RejectedFile[] };

/**
 * Opens the stories behind paths (files and folders), the same for everybody. What cannot be read is named in `rejected`; the others
 * load. Throws a UserError where a path is not there.
 */
export async function openNewsroom(
  paths: readonly string[],
  {
    progress = () => {},
    models = null,
    cache,
    vectorCache = NO_VECTOR_CACHE,
    waits = false,
  }: NewsroomOptions = {},
): Promise<Opened> {
  const { newsroom, library } = await openShared(paths, {
    progress,
    models,
    vectors: openVectorWork(models, vectorCache),
    waits,
    ...(cache !== undefined && { cache }),
  });
  return { newsroom, rejected: library().rejected };
}
