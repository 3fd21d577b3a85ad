import { answerTo } from '../src/command/asking/answer-to.ts';
import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';

export const command = defineCommand({
  name: 'ask',
  description: 'Ask about the news: the answer is what a story says, word for word',
  whisper: isPrivate,
  options: {
    question: { description: 'For example: who called the briefing sophomoric?', required: true },
    story: storyOption,
    private: privateOption,
  },
  run: ({ question, story }, newsroom, asker) => answerTo({ question, story }, { newsroom, asker }),
});
