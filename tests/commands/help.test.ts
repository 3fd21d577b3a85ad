import { expect, test } from 'vitest';
import { command } from '../../commands/help.ts';
import { NO_BOT } from '../../src/command/bot.ts';
import { OWNER } from '../../src/command/asker.ts';
import { wordsOf } from '../support/moderator.ts';
import { answerOf, fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

const commands = (): { name: string; description: string }[] => [
  { name: 'ask', description: 'Ask about the news' },
];
const asker = { ...OWNER, bot: { ...NO_BOT, commands } };
const story = storyOf('“It sank,” said Ana Petrova.');

test('/help gives examples that the stories answer, and names the commands', async () => {
  const newsroom = fakeNewsroom({
    stories: [story],
    speakers: ['Ana Petrova'],
    answer: () => answerOf(story),
  });
  const words = wordsOf(await command.run({}, newsroom, asker));
  expect(words).toContain('What did Ana Petrova say?');
  expect(words).toContain('/ask');
});

test('/help gives no example that the stories do not answer', async () => {
  const newsroom = fakeNewsroom({ stories: [story], speakers: ['Ana Petrova'] });
  expect(wordsOf(await command.run({}, newsroom, asker))).not.toContain('Ana Petrova');
});

test('/help helps where nothing is loaded', async () => {
  const newsroom = fakeNewsroom();
  expect(wordsOf(await command.run({}, newsroom, asker))).toContain('/ask');
  expect(newsroom.asked).toEqual([]);
});
