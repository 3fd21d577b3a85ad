import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { suggestTopic } from '../src/command/suggestions/suggest.ts';
import { composeCompare } from '../src/reply/compare.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';
import { UserError } from '../src/text/errors.ts';

export const command = defineCommand({
  name: 'compare',
  description: 'What different people and outlets say on a topic, and where stories differ',
  whisper: isPrivate,
  options: {
    topic: { description: 'For example: the embassy', required: true, suggest: suggestTopic },
    private: privateOption,
  },
  run: async ({ topic }, newsroom, { language, isModerator }) => {
    if (newsroom.stories().length === 0) throw new UserError({ code: 'no-stories', canAdd: isModerator });
    return composeCompare(topic, await newsroom.archive().compare(topic), wordsIn(language));
  },
});
