import type { Moderation } from '../../newsroom/servers/moderation.ts';
import type { Reply } from '../../reply/reply.ts';
import { composeSet, composeSettings } from '../../reply/set.ts';
import type { ModeratorContext } from './define-moderator-command.ts';
import { announce } from './moderation-of.ts';

type Settings = ReturnType<Moderation['settings']>;

/** Changes a setting of a server, tells its log channel, and shows what is set then. */
export async function changeSettings<What extends keyof Settings>(
  { moderation, asker, words }: ModeratorContext,
  { what, to }: { readonly what: What; readonly to: (now: Settings[What]) => Settings[What] },
): Promise<Reply> {
  const before = moderation.settings();
  await moderation.set({ ...before, [what]: to(before[what]) }, asker);
  const settings = moderation.settings();
  await announce(moderation, asker, (theirs) => composeSet(asker.name, { settings, what }, theirs));
  return composeSettings(settings, words);
}

/** In the list, or no longer in it. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
