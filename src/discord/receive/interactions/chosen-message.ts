import type { Message } from 'discord.js';
import type { ChosenMessage } from '../../../command/message-command.ts';
import { fetchFile } from '../fetch-file.ts';
import { questionIn } from '../messages/question-in.ts';

/** The message of which a command was chosen, with its files where any of `most` bytes are wanted. Throws a UserError where one is gone. */
export async function chosenMessage(message: Message, most?: number): Promise<ChosenMessage> {
  const files =
    most === undefined ? [] : [...message.attachments.values()].filter(({ size }) => size <= most);
  return {
    text: questionIn(message, message.client.user.id),
    files: await Promise.all(files.map((file) => fetchFile(file, most ?? 0))),
  };
}
