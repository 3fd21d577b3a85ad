import { answerTo } from '../src/command/asking/answer-to.ts';
import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestTopic } from '../src/command/suggestions/suggest.ts';

export const command = defineCommand({
  name: 'who',
  description: 'Who did it, said it, or is it? A question, its rest, or a bare name',
  whisper: isPrivate,
  options: {
    about: {
      description: 'For example: called the briefing sophomoric',
      required: true,
      suggest: suggestTopic,
    },
    story: storyOption,
    private: privateOption,
  },
  run: ({ about, story }, newsroom, asker) =>
    answerTo({ question: about, kind: 'who', story }, { newsroom, asker }),
});
