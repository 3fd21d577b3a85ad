import { defineCommand } from '../src/command/command.ts';
import { storyOption } from '../src/command/story-option.ts';
import { composeAnswer } from '../src/reply/compose.ts';

export const command = defineCommand({
  name: 'ask',
  description: 'Ask about the news: the answer is what a story says, word for word',
  options: {
    question: { description: 'For example: why was the contractor’s death pivotal?', required: true },
    story: storyOption,
  },
  run: async ({ question, story }, newsroom) =>
    composeAnswer(question, await newsroom.ask({ question, story })),
});
