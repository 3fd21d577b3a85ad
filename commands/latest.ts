import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { onlyStory } from '../src/command/suggestions/only-story.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { suggestTopic } from '../src/command/suggestions/suggest.ts';
import { composeLatest } from '../src/reply/latest.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'latest',
  description: 'The newest that the stories have on a topic',
  whisper: isPrivate,
  options: {
    topic: { description: 'For example: the embassy', required: true, suggest: suggestTopic },
    story: storyOption,
    private: privateOption,
  },
  run: async ({ topic, story }, newsroom, { language, isModerator }) => {
    const only = onlyStory(story, newsroom, isModerator);
    return composeLatest(topic, await newsroom.archive().latest(topic, only?.id), wordsIn(language));
  },
});
