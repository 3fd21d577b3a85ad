import { defineCommand } from '../src/command/command.ts';
import { examplesFrom } from '../src/command/asking/examples.ts';
import { composeHelp } from '../src/reply/help.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'help',
  description: 'What can be asked, with examples from the loaded stories',
  whisper: true,
  options: {},
  run: async (_given, newsroom, { language, bot }) =>
    composeHelp({ examples: await examplesFrom(newsroom), commands: bot.commands() }, wordsIn(language)),
});
