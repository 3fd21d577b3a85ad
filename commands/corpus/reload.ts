import { defineCommand } from '../../src/command/command.ts';
import { composeReload } from '../../src/reply/lists.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus reload',
  description: 'Read the stories again, after a file was added, edited or removed',
  audience: 'moderators',
  whisper: true,
  options: {},
  run: async (_given, newsroom, { language, meanwhile }) => {
    const words = wordsIn(language);
    const report = await newsroom.reload((done, all) => meanwhile(say(words.moderation.reading(done, all))));
    return composeReload(report, words);
  },
});
