import { askAboutMessage } from '../../src/command/asking/ask-about-message.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';

export const command = defineMessageCommand({
  name: 'Ask the stories about this',
  run: (message, newsroom, asker) => askAboutMessage(message, { newsroom, asker }),
});
