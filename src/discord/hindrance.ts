import type { Asker } from '../command/asker.ts';
import type { Command } from '../command/command.ts';
import type { Catalogue } from '../reply/words/catalogue.ts';
import { wordsIn } from '../reply/words/words-in.ts';
import { UserError } from '../text/errors.ts';
import { askerOf } from './asker.ts';
import type { Desk } from './desk.ts';
import { respond, type Answerable } from './respond.ts';

type Limited = Pick<Command, 'audience' | 'serversOnly'>;

/** Why something is not run for this asker, in a sentence that is for them alone; null where it is run. */
export function hindrance({ audience, serversOnly }: Limited, asker: Asker, desk: Desk): string | null {
  const words = wordsIn(asker.language);
  if (desk.isStopping()) return words.stopping;
  if (serversOnly === true && asker.server === null) return words.serversOnly;
  return audience === 'moderators' && !asker.isModerator ? words.moderatorsOnly : null;
}

/** The same for what takes work, of which everybody may ask so much a minute; moderators tend the stories and are not counted there. */
export function hindranceToWork(what: Limited, asker: Asker, desk: Desk): string | null {
  const refusal = hindrance(what, asker, desk);
  if (refusal !== null || what.audience === 'moderators') return refusal;
  return overLimit(asker, desk);
}

/** The sentence for who has asked too much within a minute; null for others, whose question is counted. */
export function overLimit({ member, language }: Asker, { limit }: Pick<Desk, 'limit'>): string | null {
  const seconds = limit(member ?? '');
  return seconds === null ? null : wordsIn(language).tooMany(seconds);
}

/** Tells whoever asked, and nobody else, why nothing is done. */
export async function refuse(interaction: Answerable, desk: Desk, sentence: string): Promise<void> {
  await respond(interaction, {
    log: desk.log,
    answered: desk.answered,
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
  what: keyof Catalogue['gone'],
): Promise<void> {
  desk.log.warn({ what }, 'Discord offers what this version does not have');
  const words = wordsIn(askerOf(interaction, desk).language);
  await refuse(interaction, desk, desk.isStopping() ? words.stopping : words.gone[what]);
}
