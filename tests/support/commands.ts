import type { Button } from '../../src/command/button.ts';
import type { Command } from '../../src/command/command.ts';
import type { Commands } from '../../src/command/load-commands.ts';
import type { MessageCommand } from '../../src/command/message-command.ts';

type Given = {
  readonly slash?: readonly Command[];
  readonly messages?: readonly MessageCommand[];
  readonly buttons?: readonly Button[];
};

/** A registry of what a test states. */
export const commandsOf = ({ slash = [], messages = [], buttons = [] }: Given): Commands => ({
  slash: byName(slash),
  messages: byName(messages),
  buttons: byName(buttons),
});

const byName = <Named extends { readonly name: string }>(all: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(all.map((each) => [each.name, each]));
