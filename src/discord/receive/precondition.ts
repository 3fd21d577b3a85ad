import type { Asker } from '../../command/asker.ts';
import type { Command } from '../../command/command.ts';
import type { Catalogue } from '../../reply/words/catalogue.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { UserError } from '../../text/errors.ts';
import { askerOf } from './asker.ts';
import type { DiscordContext } from '../context.ts';
import { respond, type Answerable } from '../send/respond.ts';

type Limited = Pick<Command, 'audience' | 'serversOnly'>;

/** Why something is not run for this asker, in a sentence that is for them alone; null where it is run. */
export function failedPrecondition(
  { audience, serversOnly }: Limited,
  asker: Asker,
  context: DiscordContext,
): string | null {
  const words = wordsIn(asker.language);
  if (context.isStopping()) return words.stopping;
  if (serversOnly === true && asker.server === null) return words.serversOnly;
  return audience === 'moderators' && !asker.isModerator ? words.moderatorsOnly : null;
}

/** The same for what takes work, of which everybody may ask ten times a minute; moderators tend the stories and are not counted there. */
export function failedPreconditionToWork(
  what: Limited,
  asker: Asker,
  context: DiscordContext,
): string | null {
  const reason = failedPrecondition(what, asker, context);
  if (reason !== null || what.audience === 'moderators') return reason;
  return overLimit(asker, context);
}

/** The sentence for who has asked too much within a minute; null for others, whose question is counted. */
export function overLimit(
  { member, language }: Asker,
  { limit }: Pick<DiscordContext, 'limit'>,
): string | null {
  const seconds = limit(member ?? '');
  return seconds === null ? null : wordsIn(language).tooMany(seconds);
}

/** Tells whoever asked, and nobody else, why nothing is done. */
export async function refuse(
  interaction: Answerable,
  context: DiscordContext,
  sentence: string,
): Promise<void> {
  await respond(interaction, {
    log: context.log,
    answered: context.answered,
    asker: askerOf(interaction, context),
    isPrivate: true,
    run: () => {
      throw new UserError(sentence);
    },
  });
}

/** For what this version does not have: a command, a button or form of another version, of another bot, or made up. */
export async function refuseUnknown(
  interaction: Answerable,
  context: DiscordContext,
  what: keyof Catalogue['gone'],
): Promise<void> {
  context.log.warn({ what }, 'Discord offers what this version does not have');
  const words = wordsIn(askerOf(interaction, context).language);
  await refuse(interaction, context, context.isStopping() ? words.stopping : words.gone[what]);
}
