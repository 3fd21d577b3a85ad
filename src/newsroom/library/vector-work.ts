import type { Models } from '../../models/models.ts';
import type { StoryId } from '../../story/story.ts';
import type { Library } from './library.ts';
import { makeVectors, makeVectorsOf } from './make-vectors.ts';
import type { VectorCache } from './vector-cache.ts';

/** The making of vectors, one library after the other, beside everything else. */
export type VectorWork = {
  /** Makes what the stories of a library lack, for as long as it is the current one. */
  begin(library: Library, isCurrent: () => boolean): void;
  /** Resolves when a question about the story (without one: about any) has all vectors that it needs. */
  ready(library: Library, story: StoryId | undefined): Promise<void>;
};

/** Without models there are no vectors, and nothing to do. */
export function openVectorWork(models: Models | null, cache: VectorCache): VectorWork {
  if (models === null) return { begin: () => {}, ready: async () => {} };
  const { encoder } = models;
  const begun = new WeakSet<Library>();
  let line = Promise.resolve();
  const begin: VectorWork['begin'] = (library, isCurrent) => {
    begun.add(library);
    const batches = [...library.loaded.values()].flatMap(({ hash, entries }) =>
      hash === null ? [] : [{ hash, entries }],
    );
    line = line
      .then(() => makeVectors(batches, { encoder, cache, isStopped: () => !isCurrent() }))
      // The worker has said why it ended; words find the stories without it.
      .catch(() => {});
  };
  return {
    begin,
    ready: async (library, story) => {
      const entry = story === undefined ? undefined : library.index.entries.get(story);
      if (entry !== undefined) return makeVectorsOf(entry, encoder).catch(() => {});
      if (!begun.has(library)) begin(library, () => true);
      return line;
    },
  };
}
