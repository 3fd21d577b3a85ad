import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openBot } from '../../src/programs/open-bot.ts';
import { defineCommand } from '../../src/command/command.ts';
import { say } from '../../src/reply/reply.ts';
import { commandsOf } from '../support/commands.ts';
import { storyOf } from '../support/story.ts';

const ask = defineCommand({ name: 'ask', description: 'Ask', options: {}, run: () => say('Yes.') });

function open(): { readonly bot: ReturnType<typeof openBot>; readonly lines: string[] } {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return { bot: openBot(commandsOf({ slash: [ask] }), log), lines };
}

test('it tells its version, how long it runs, and its commands', () => {
  const { bot } = open();
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(file).toContain(`"version": "${bot.status().version}"`);
  expect(bot.status().uptimeSeconds).toBeGreaterThanOrEqual(0);
  expect(bot.status().latencyMs).toBeNull();
  expect(bot.commands()).toEqual([{ name: 'ask', description: 'Ask' }]);
});

test('an answer that is marked wrong is a line in the log: what was asked and shown', async () => {
  const { bot, lines } = open();
  const story = storyOf('The ferry sank.');
  const wrong = { server: '7', ask: { question: 'what sank?', kind: 'what' } } as const;
  await bot.markWrong({ ...wrong, shown: { story, span: { start: 0, end: 15 } } });
  await bot.markWrong({ ...wrong, shown: null });
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { server: '7', question: 'what sank?', shown: { story: 'test-story', start: 0, end: 15 } },
    { question: 'what sank?', shown: null, msg: 'an answer was marked wrong' },
  ]);
});
