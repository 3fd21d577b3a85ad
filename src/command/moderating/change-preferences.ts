import type { Moderation } from '../../newsroom/servers/moderation.ts';
import type { Reply } from '../../reply/reply.ts';
import { composePreferenceChange, composePreferences } from '../../reply/preferences.ts';
import type { ModeratorContext } from './define-moderator-command.ts';
import { announce } from './moderation-of.ts';

type Preferences = ReturnType<Moderation['preferences']>;

/** Changes a preference of a server, tells its log channel, and shows what is set then. */
export async function changePreferences<What extends keyof Preferences>(
  { moderation, asker, words }: ModeratorContext,
  { what, to }: { readonly what: What; readonly to: (now: Preferences[What]) => Preferences[What] },
): Promise<Reply> {
  const before = moderation.preferences();
  await moderation.set({ ...before, [what]: to(before[what]) }, asker);
  const preferences = moderation.preferences();
  await announce(moderation, asker, (theirs) =>
    composePreferenceChange(asker.name, { preferences, what }, theirs),
  );
  return composePreferences(preferences, words);
}

/** In the list, or no longer in it. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
