import type { ModalBuilder } from 'discord.js';
import type { Asker } from '../../../command/asker.ts';
import type { Command } from '../../../command/command.ts';
import type { Newsroom } from '../../../newsroom/newsroom.ts';
import type { Reply } from '../../../reply/reply.ts';
import type { DiscordContext } from '../../context.ts';
import { respond, type Answerable } from '../../send/respond.ts';
import { askerOf } from '../asker.ts';
import { failedPrecondition, failedPreconditionToWork, refuse, refuseUnknown } from '../precondition.ts';

/** What an interaction asks for. */
type Task = {
  /** Whom it is for, and where. */
  readonly limits: Pick<Command, 'audience' | 'serversOnly'>;
  /** It takes work: it counts among the ten that a member may ask for in a minute. */
  readonly counts: boolean;
  /** Opened instead of running it. */
  readonly form?: (() => ModalBuilder) | undefined;
  /** Only the asker sees the reply. */
  readonly isPrivate: boolean;
  /** The reply takes the place of the message with the button. */
  readonly replaces?: boolean | undefined;
  readonly run: (newsroom: Newsroom, asker: Asker) => Reply | Promise<Reply>;
};

/** How one sort of interaction is answered; `handle` does what all sorts have in common. */
export type Handler<Sort extends Answerable> = {
  readonly what: 'command' | 'button';
  /** What the log is told beside the request. */
  readonly logged: (interaction: Sort) => Readonly<Record<string, string | undefined>>;
  /** Null for what this version does not have. */
  readonly taskOf: (interaction: Sort, asker: Asker, context: DiscordContext) => Task | null;
};

/** Refuses what this version does not have or this asker may not do; else opens the form or runs the task, and shows the reply. */
export async function handle<Sort extends Answerable>(
  { what, logged, taskOf }: Handler<Sort>,
  interaction: Sort,
  given: DiscordContext,
): Promise<void> {
  const context = { ...given, log: given.log.child(logged(interaction)) };
  const asker = askerOf(interaction, context);
  const task = taskOf(interaction, asker, context);
  if (task === null) return refuseUnknown(interaction, context, what);
  const reason = await (task.counts ? failedPreconditionToWork : failedPrecondition)(
    task.limits,
    asker,
    context,
  );
  if (reason !== null) return refuse(interaction, context, reason);
  if (task.form !== undefined && 'showModal' in interaction) {
    // A form must be the first that Discord hears: it cannot follow a deferral.
    await interaction.showModal(task.form());
    return;
  }
  await respond(interaction, {
    asker,
    log: context.log,
    answered: context.answered,
    isPrivate: task.isPrivate,
    replaces: task.replaces,
    run: async (here) => task.run(await context.newsroomOf(here.server), here),
  });
}
