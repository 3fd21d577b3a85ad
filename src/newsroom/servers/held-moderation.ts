import type { Moderation } from './moderation.ts';

/**
 * The same moderation, where what changes something or takes time is done by that of the stories as they are loaded then: they may have
 * gone from memory since it was given out. `using` holds them there until it is done.
 */
export function heldModeration(
  inMemory: () => Moderation,
  using: <Result>(work: (now: Moderation) => Promise<Result>) => Promise<Result>,
): Moderation {
  return {
    preferences: () => inMemory().preferences(),
    ownStories: () => inMemory().ownStories(),
    entry: (id) => inMemory().entry(id),
    draft: (...given) => using((now) => now.draft(...given)),
    amend: (...given) => using((now) => now.amend(...given)),
    confirm: (...given) => using((now) => now.confirm(...given)),
    discard: (...given) => using((now) => now.discard(...given)),
    remove: (...given) => using((now) => now.remove(...given)),
    set: (...given) => using((now) => now.set(...given)),
    undo: (...given) => using((now) => now.undo(...given)),
    changes: (...given) => using((now) => now.changes(...given)),
    feedback: (...given) => using((now) => now.feedback(...given)),
    keepFeedback: (...given) => using((now) => now.keepFeedback(...given)),
    status: (...given) => using((now) => now.status(...given)),
  };
}
