import { defineCommand } from '../src/command/command.ts';
import { composeStories } from '../src/reply/lists.ts';

export const command = defineCommand({
  name: 'stories',
  description: 'Which stories I have read',
  options: {},
  run: (_given, newsroom) => composeStories(newsroom.stories()),
});
