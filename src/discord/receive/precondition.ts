import type { Asker } from '../../command/asker.ts';
import type { Command } from '../../command/command.ts';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import { askerOf } from './asker.ts';
import type { DiscordContext } from '../context.ts';
import { QUESTIONS_A_MINUTE } from './rate-limit.ts';
import { respond, type Answerable } from '../send/respond.ts';

type Limited = Pick<Command, 'audience' | 'serversOnly'>;

/** Why something is not run for this asker, which is told to them alone; null where it is run. */
export function failedPrecondition(
  { audience, serversOnly }: Limited,
  asker: Asker,
  context: DiscordContext,
): Problem | null {
  if (context.isStopping()) return { code: 'stopping' };
  if (serversOnly === true && asker.server === null) return { code: 'servers-only' };
  return audience === 'moderators' && !asker.isModerator ? { code: 'moderators-only' } : null;
}

/** The same for what takes work, of which everybody may ask ten times a minute; moderators tend the stories and are not counted there. */
export async function failedPreconditionToWork(
  what: Limited,
  asker: Asker,
  context: DiscordContext,
): Promise<Problem | null> {
  const reason = failedPrecondition(what, asker, context);
  if (reason !== null || what.audience === 'moderators') return reason;
  return (await overLimit(asker, context))?.problem ?? null;
}

/** Why something is refused, and whether who asked has been told already. */
export type Refusal = { readonly problem: Problem; readonly isTold: boolean };

/** For who has asked too much within a minute; null for others, whose question is counted. */
export async function overLimit(
  { member }: Pick<Asker, 'member'>,
  { limit }: Pick<DiscordContext, 'limit'>,
): Promise<Refusal | null> {
  const over = await limit(member ?? '');
  if (over === null) return null;
  const { seconds, isTold } = over;
  return { problem: { code: 'too-many-questions', most: QUESTIONS_A_MINUTE, seconds }, isTold };
}

/** Tells whoever asked, and nobody else, why nothing is done. */
export async function refuse(
  interaction: Answerable,
  context: DiscordContext,
  problem: Problem,
): Promise<void> {
  await respond(interaction, {
    log: context.log,
    answered: context.answered,
    asker: askerOf(interaction, context),
    isPrivate: true,
    run: () => {
      throw new UserError(problem);
    },
  });
}

/** For what this version does not have: a command, a button or form of another version, of another bot, or made up. */
export async function refuseUnknown(
  interaction: Answerable,
  context: DiscordContext,
  what: 'command' | 'button',
): Promise<void> {
  context.log.warn({ what }, 'Discord offers what this version does not have');
  await refuse(interaction, context, { code: context.isStopping() ? 'stopping' : `${what}-gone` });
}
