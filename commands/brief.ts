import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { onlyStory } from '../src/command/suggestions/only-story.ts';
import { storyOption } from '../src/command/suggestions/story-option.ts';
import { composeBrief } from '../src/reply/brief.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';
import type { Story } from '../src/story/story.ts';
import { UserError } from '../src/text/errors.ts';

export const command = defineCommand({
  name: 'brief',
  description: 'A story in five of its own sentences; without a story the newest',
  whisper: isPrivate,
  options: { story: storyOption, private: privateOption },
  run: async ({ story }, newsroom, { language, isModerator }) => {
    const told = onlyStory(story, newsroom, isModerator) ?? newest(newsroom.stories());
    if (told === undefined) throw new UserError({ code: 'no-stories', canAdd: isModerator });
    return composeBrief(told, await newsroom.archive().brief(told.id), wordsIn(language));
  },
});

const newest = (stories: readonly Story[]): Story | undefined =>
  stories.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))[0];
