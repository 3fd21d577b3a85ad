import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/story-option.ts';
import { composeAnswer } from '../src/reply/compose.ts';

export const command = defineCommand({
  name: 'who',
  description: 'Who did it, said it, or is it? A question, its rest, or a bare name',
  options: {
    about: { description: 'For example: called the briefing sophomoric', required: true },
    story: storyOption,
  },
  run: async ({ about, story }, newsroom) =>
    composeAnswer(about, await newsroom.ask({ question: about, kind: 'who', story })),
});
