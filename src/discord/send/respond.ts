import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Asker } from '../../command/asker.ts';
import { say, type Reply } from '../../reply/reply.ts';
import { problemIn } from '../../reply/problem-in.ts';
import { languageOfLocale } from '../../reply/words/language.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { UserError } from '../../text/errors.ts';
import { inPublic } from '../receive/asker.ts';
import { drawForDiscord } from '../draw/draw.ts';
import { outcome } from './outcome.ts';
import type { AnsweredMessages } from './answered-messages.ts';
import { removable } from '../draw/removable.ts';

/** What is answered with a message. */
export type Answerable = RepliableInteraction;

type Work = {
  readonly asker: Asker;
  /** Only the asker sees the answer. */
  readonly isPrivate: boolean;
  /** The answer takes the place of the message with the button. */
  readonly replaces?: boolean | undefined;
  readonly run: (asker: Asker) => Reply | Promise<Reply>;
  readonly log: Logger;
  /** Where an answer of several messages is remembered, so that all of them can be deleted. */
  readonly answered: AnsweredMessages;
};

/** A reply so far is shown again after two seconds at the soonest: Discord limits how often a message may be edited. */
const MEANWHILE = 2000;

/** Defers before any work: Discord wants an answer within three seconds, and this fixes who sees it. Then runs, and shows what came of it. */
export async function respond(interaction: Answerable, work: Work): Promise<void> {
  const { isPrivate, log } = work;
  const asker = isPrivate ? work.asker : inPublic(work.asker, interaction);
  if (work.replaces === true && 'deferUpdate' in interaction) await interaction.deferUpdate();
  else await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const [first, ...more] = await outcome(() => run(interaction, { ...work, asker }), {
    log,
    language: asker.language,
  });
  const ids = [(await interaction.editReply(first)).id];
  for (const page of more) {
    const followUp = isPrivate ? { ...page, flags: [page.flags, MessageFlags.Ephemeral] as const } : page;
    // oxlint-disable-next-line no-await-in-loop -- pages are read in order
    ids.push((await interaction.followUp(followUp)).id);
  }
  if (!isPrivate && more.length > 0) remember(interaction, ids, work);
}

function remember({ id, user }: Answerable, ids: readonly string[], { answered }: Work): void {
  answered.set(id, { question: '', asker: user.id, replies: Promise.resolve(ids) });
}

async function run(interaction: Answerable, { asker, isPrivate, run: work, log }: Work): Promise<Reply> {
  let shownAt = -Infinity;
  let showing: Promise<unknown> = Promise.resolve();
  const meanwhile = (reply: Reply): void => {
    const now = performance.now();
    if (now - shownAt < MEANWHILE) return;
    shownAt = now;
    const [page] = drawForDiscord(reply);
    showing = interaction
      .editReply(page)
      .catch((error: unknown) => log.debug(error, 'the reply so far was not shown'));
  };
  const reply = await work({ ...asker, meanwhile });
  // Otherwise the reply so far could be shown after the reply.
  await showing;
  return isPrivate ? reply : removable(reply, asker.language);
}

/**
 * Says what went wrong where nothing was said yet: in place of "is thinking …", or to the asker alone. The last thing to try, which
 * fails where the interaction itself is gone.
 */
export async function apologise(interaction: Answerable, error: unknown, log: Logger): Promise<void> {
  const words = wordsIn(languageOfLocale(interaction.locale));
  const sentence = error instanceof UserError ? problemIn(error.problem, words) : words.apology;
  const [page] = drawForDiscord(say(sentence));
  const shown = interaction.deferred
    ? interaction.editReply(page)
    : interaction.reply({ ...page, flags: [page.flags, MessageFlags.Ephemeral] as const });
  await shown.catch((refusal: unknown) => log.debug(refusal, 'nor the apology'));
}
