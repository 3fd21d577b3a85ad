import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';
import type { Asker } from './asker.ts';
import type { Command } from './command.ts';
import type { Audience } from './command.ts';
import type { Attachment } from './option.ts';

/** Somebody's message, of which a command is chosen in its menu. */
export type ChosenMessage = {
  /** As it was typed, with the names of those whom it mentions. */
  readonly text: string;
  /** Its files, where the command takes any: those of at most `mostBytes` bytes, read whole. */
  readonly files: readonly Attachment[];
};

/** A command in the menu of a message. Its file is named after it: "Who said this?" is `commands/messages/who-said-this.ts`. */
export type MessageCommand = {
  /** As it stands in the menu, at most 32 characters. */
  readonly name: string;
  readonly audience?: Audience;
  readonly serversOnly?: boolean;
  /** As of a slash command, to which nothing is given. */
  readonly whisper?: NonNullable<Command['whisper']>;
  /** Files of a message that are larger are left out; without it all are. In bytes. */
  readonly mostBytes?: number;
  readonly run: (message: ChosenMessage, newsroom: Newsroom, asker: Asker) => Reply | Promise<Reply>;
};

export const defineMessageCommand = (definition: MessageCommand): MessageCommand => definition;
