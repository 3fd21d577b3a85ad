import { changePreferences } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { storyLike } from '../../src/command/suggestions/story-like.ts';
import { storyOption } from '../../src/command/suggestions/story-option.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineModeratorCommand({
  name: 'settings story',
  description: 'The story that is asked in a channel where nobody names another; without one: all',
  options: {
    channel: { kind: 'channel', description: 'In which channel', required: true },
    story: { ...storyOption, description: 'The story; all, where it is left out' },
  },
  run: ({ channel, story }, context) => {
    const stories = context.newsroom.stories();
    const id = storyLike(story, stories);
    if (id !== undefined && !stories.some((each) => each.id === id))
      throw new UserError({ code: 'no-such-story', name: id });
    return changePreferences(context, {
      what: 'channelStories',
      to: (now) => {
        const others = Object.entries(now).filter(([each]) => each !== channel);
        return Object.fromEntries(id === undefined ? others : [...others, [channel, id]]);
      },
    });
  },
});
