import { askAboutMessage } from '../../src/command/asking/ask-about-message.ts';
import { isPrivate } from '../../src/command/asking/private-option.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';

export const command = defineMessageCommand({
  name: 'Who said this?',
  whisper: isPrivate,
  run: (message, newsroom, asker) => askAboutMessage(message, { newsroom, asker, kind: 'quote' }),
});
