import type { Moderation } from '../../newsroom/servers/moderation.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Catalogue } from '../../reply/words/catalogue.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { UserError } from '../../text/errors.ts';
import type { Asker } from '../asker.ts';
import { suggestOwnStory } from '../suggestions/suggest.ts';

/** What moderators may do here. Throws a UserError where there is no server. */
export function moderationOf({ moderation }: Newsroom): Moderation {
  if (moderation === undefined) throw new UserError({ code: 'servers-only' });
  return moderation;
}

/** Tells the log channel of the server, where it has one, what somebody has changed, in the language of the server. */
export async function announce(
  { preferences }: Moderation,
  { bot }: Asker,
  what: (words: Catalogue) => Reply,
): Promise<void> {
  const { logChannel } = preferences();
  if (logChannel !== null) await bot.announce?.(logChannel, (language) => what(wordsIn(language)));
}

/** An option that names a story of this server alone. */
export const ownStoryOption = {
  description: 'A story that this server has added',
  required: true,
  suggest: suggestOwnStory,
} as const;
