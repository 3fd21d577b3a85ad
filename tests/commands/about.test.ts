import { expect, test } from 'vitest';
import { command } from '../../commands/about.ts';
import { NO_BOT } from '../../src/command/bot.ts';
import { OWNER } from '../../src/command/asker.ts';
import { wordsOf } from '../support/moderator.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

const bot = { ...NO_BOT, status: () => ({ version: '9.8.7', uptimeSeconds: 3 * 3600, latencyMs: 41 }) };

test('/about names the version and counts the stories', async () => {
  const newsroom = fakeNewsroom({ stories: [storyOf('It sank.'), storyOf('It floats.')] });
  const words = wordsOf(await command.run({}, newsroom, { ...OWNER, bot }));
  expect(words).toContain('9.8.7');
  expect(words).toContain('Stories: 2');
});

test('/about works in the terminal, where nothing answers a heartbeat, and in the asker’s language', async () => {
  const unconnected = { ...NO_BOT, status: () => ({ version: '9.8.7', uptimeSeconds: 0, latencyMs: null }) };
  const asker = { ...OWNER, language: 'de', bot: unconnected } as const;
  const words = wordsOf(await command.run({}, fakeNewsroom(), asker));
  expect(words).not.toMatch(/null|NaN|undefined/u);
  expect(words).not.toBe(wordsOf(await command.run({}, fakeNewsroom(), { ...OWNER, bot: unconnected })));
});

test('/about is for the asker alone', () => {
  expect(command.whisper).toBe(true);
});
