import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { composeStories } from '../src/reply/lists.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'stories',
  description: 'Which stories I have read',
  whisper: isPrivate,
  options: { private: privateOption },
  run: (_given, newsroom, { language }) => composeStories(newsroom.stories(), wordsIn(language)),
});
