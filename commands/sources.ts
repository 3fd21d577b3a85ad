import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { pictureOption } from '../src/command/asking/picture-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { onlyStory } from '../src/command/suggestions/only-story.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { composeSources } from '../src/reply/sources.ts';
import { lookOf } from '../src/picture/theme.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'sources',
  description: 'On whose word the stories rest, named or not',
  whisper: isPrivate,
  options: { story: storyOption, picture: pictureOption, private: privateOption },
  run: async ({ story, picture }, newsroom, { language, isModerator }) => {
    const only = onlyStory(story, newsroom, isModerator);
    return composeSources(
      await newsroom.archive().sources(only?.id),
      { story: only, look: lookOf(picture) },
      wordsIn(language),
    );
  },
});
