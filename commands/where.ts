import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/story-option.ts';
import { composeAnswer } from '../src/reply/compose.ts';

export const command = defineCommand({
  name: 'where',
  description: 'Where did it happen? A question, its rest, or a bare topic',
  options: {
    about: { description: 'For example: was the contractor killed', required: true },
    story: storyOption,
  },
  run: async ({ about, story }, newsroom) =>
    composeAnswer(about, await newsroom.ask({ question: about, kind: 'where', story })),
});
