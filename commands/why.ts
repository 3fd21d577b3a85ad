import { answerTo } from '../src/command/asking/answer-to.ts';
import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestTopic } from '../src/command/suggestions/suggest.ts';

export const command = defineCommand({
  name: 'why',
  description: 'Why did it happen? A question, its rest, or a bare topic',
  whisper: isPrivate,
  options: {
    about: {
      description: 'For example: did the president call off the strike',
      required: true,
      suggest: suggestTopic,
    },
    story: storyOption,
    private: privateOption,
  },
  run: ({ about, story }, newsroom, asker) =>
    answerTo({ question: about, kind: 'why', story }, { newsroom, asker }),
});
