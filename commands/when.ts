import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/story-option.ts';
import { composeAnswer } from '../src/reply/compose.ts';

export const command = defineCommand({
  name: 'when',
  description: 'When did it happen? The answer comes with the day, resolved',
  options: {
    about: { description: 'For example: the embassy was stormed', required: true },
    story: storyOption,
  },
  run: async ({ about, story }, newsroom) =>
    composeAnswer(about, await newsroom.ask({ question: about, kind: 'when', story })),
});
