import type { Asker } from '../command/asker.ts';
import type { Command } from '../command/command.ts';
import { GONE, MODERATORS_ONLY, SERVERS_ONLY, STOPPING } from '../reply/sentences.ts';
import { UserError } from '../text/errors.ts';
import { askerOf } from './asker.ts';
import type { Desk } from './desk.ts';
import { respond, type Answerable } from './respond.ts';

/** Why something is not run for this asker, in a sentence that is for them alone; null where it is run. */
export function hindrance(
  { audience, serversOnly }: Pick<Command, 'audience' | 'serversOnly'>,
  asker: Asker,
  { isStopping }: Pick<Desk, 'isStopping'>,
): string | null {
  if (isStopping()) return STOPPING;
  if (serversOnly === true && asker.server === null) return SERVERS_ONLY;
  return audience === 'moderators' && !asker.isModerator ? MODERATORS_ONLY : null;
}

/** Tells whoever asked, and nobody else, why nothing is done. */
export async function refuse(interaction: Answerable, desk: Desk, sentence: string): Promise<void> {
  await respond(interaction, {
    log: desk.log,
    asker: askerOf(interaction, desk),
    isPrivate: true,
    run: () => {
      throw new UserError(sentence);
    },
  });
}

/** For what this version does not have: a command, a button or form of another version, of another bot, or made up. */
export async function refuseUnknown(
  interaction: Answerable,
  desk: Desk,
  what: keyof typeof GONE,
): Promise<void> {
  desk.log.warn({ what }, 'Discord offers what this version does not have');
  await refuse(interaction, desk, desk.isStopping() ? STOPPING : GONE[what]);
}
