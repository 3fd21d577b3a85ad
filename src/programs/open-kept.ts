import { join } from 'node:path';
import type { Models } from '../models/models.ts';
import {
  openAnnotationCache,
  readerVersion,
  type AnnotationCache,
} from '../newsroom/library/annotation-cache.ts';
import { openVectorCache, type VectorCache } from '../newsroom/library/vector-cache.ts';
import type { Settings } from '../settings/read-settings.ts';
import { complainTo, type Io } from './io.ts';
import { encoderVersion, openModel } from './open-model.ts';

/** What answers are found with: the models, and what earlier runs have found in stories. */
type Kept = {
  readonly models: Models | null;
  readonly cache: AnnotationCache;
  readonly vectorCache: VectorCache;
};

export async function openKept(
  { dataDir, meaning }: Pick<Settings, 'dataDir' | 'meaning'>,
  io: Pick<Io, 'complain'>,
): Promise<Kept> {
  return {
    models: await openModel(meaning, complainTo(io)),
    cache: openAnnotationCache(join(dataDir, 'annotations'), await readerVersion()),
    vectorCache: openVectorCache(join(dataDir, 'vectors'), await encoderVersion()),
  };
}
