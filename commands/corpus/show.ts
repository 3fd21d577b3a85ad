import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { storyLike } from '../../src/command/suggestions/story-like.ts';
import { storyOption } from '../../src/command/suggestions/story-option.ts';
import { composeEntry } from '../../src/reply/moderation.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineModeratorCommand({
  name: 'corpus show',
  description: 'What I have understood of a story: paragraphs, people, quotations, dates',
  options: { story: { ...storyOption, description: 'Any story that is asked here', required: true } },
  run: ({ story }, { newsroom, moderation, words }) => {
    const id = storyLike(story, newsroom.stories()) ?? story;
    const entry = moderation.entry(id);
    if (entry === null) throw new UserError({ code: 'no-such-story', name: story });
    return composeEntry(entry, words);
  },
});
