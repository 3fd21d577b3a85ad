import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Reply } from '../../reply/reply.ts';
import { composeSet, composeSettings } from '../../reply/set.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import type { Asker } from '../asker.ts';
import { announce, moderationOf } from './moderation-of.ts';

type Settings = ReturnType<NonNullable<Newsroom['moderation']>['settings']>;

/** Changes a setting of a server, tells its log channel, and shows what is set then. */
export async function changeSettings<What extends keyof Settings>(
  newsroom: Newsroom,
  asker: Asker,
  { what, to }: { readonly what: What; readonly to: (now: Settings[What]) => Settings[What] },
): Promise<Reply> {
  const moderation = moderationOf(newsroom, asker);
  const before = moderation.settings();
  await moderation.set({ ...before, [what]: to(before[what]) }, asker);
  const settings = moderation.settings();
  await announce(moderation, asker, (words) => composeSet(asker.name, { settings, what }, words));
  return composeSettings(settings, wordsIn(asker.language));
}

/** In the list, or no longer in it. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
