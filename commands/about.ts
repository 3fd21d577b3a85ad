import { defineCommand } from '../src/command/command.ts';
import { composeAbout } from '../src/reply/help.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'about',
  description: 'Version, stories, running time, and what is kept about whom',
  whisper: true,
  options: {},
  run: (_given, newsroom, { language, bot }) =>
    composeAbout(bot.status(), newsroom.stories(), wordsIn(language)),
});
