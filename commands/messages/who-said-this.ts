import { answerTo } from '../../src/command/answer-to.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';

export const command = defineMessageCommand({
  name: 'Who said this?',
  run: ({ text }, newsroom, asker) => answerTo({ question: text, kind: 'quote' }, { newsroom, asker }),
});
