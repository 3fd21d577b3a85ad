import { join } from 'node:path';
import {
  openAnnotationCache,
  readerVersion,
  type AnnotationCache,
} from '../newsroom/library/annotation-cache.ts';
import { openVectorCache, type VectorCache } from '../newsroom/library/vector-cache.ts';
import { encoderVersion } from './open-model.ts';

/** What earlier runs have found in stories. */
export type Caches = { readonly cache: AnnotationCache; readonly vectorCache: VectorCache };

/** Those in a DATA_DIR. */
export const cachesIn = async (folder: string): Promise<Caches> => ({
  cache: openAnnotationCache(join(folder, 'annotations'), await readerVersion()),
  vectorCache: openVectorCache(join(folder, 'vectors'), await encoderVersion()),
});
