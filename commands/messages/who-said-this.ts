import { askAboutMessage } from '../../src/command/asking/ask-about-message.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';

export const command = defineMessageCommand({
  name: 'Who said this?',
  run: (message, newsroom, asker) => askAboutMessage(message, { newsroom, asker, kind: 'quote' }),
});
