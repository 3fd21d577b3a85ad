import { answerTo } from '../src/command/asking/answer-to.ts';
import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestTopic } from '../src/command/suggestions/suggest.ts';

export const command = defineCommand({
  name: 'when',
  description: 'When did it happen? The answer comes with the day, resolved',
  whisper: isPrivate,
  options: {
    about: { description: 'For example: the embassy was stormed', required: true, suggest: suggestTopic },
    story: storyOption,
    private: privateOption,
  },
  run: ({ about, story }, newsroom, asker) =>
    answerTo({ question: about, kind: 'when', story }, { newsroom, asker }),
});
