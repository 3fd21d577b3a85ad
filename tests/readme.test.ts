import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { NO_BOT } from '../src/command/bot.ts';
import { loadCommands } from '../src/command/load-commands.ts';
import { chat } from '../src/terminal/chat.ts';
import { shippedNewsroom } from './support/shipped-newsroom.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const Package = z.object({ scripts: z.record(z.string(), z.string()) });
const README = read('README.md');
const COMMANDS = await loadCommands(new URL('../commands/', import.meta.url));
const newsroom = await shippedNewsroom();

/** Blocks that show a question and its answer as the terminal prints them. */
const EXAMPLES = [...README.matchAll(/```text\n(?<shown>> (?<asked>[^\n]+)\n[^`]+)```/gu)].map(
  ({ groups }): [string, string] => [groups?.['asked'] ?? '', groups?.['shown'] ?? ''],
);

test('the README shows at least three answers', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(3);
});

test.each(EXAMPLES)('“%s” is answered as the README shows it', async (asked, shown) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(`${asked}\n`);
  await chat(
    { input, output, interactive: false, colours: false, columns: () => null },
    { commands: COMMANDS, newsroom, bot: NO_BOT, log: { error: (error) => expect(error).toBeNull() } },
  );
  output.end();
  expect((await text(output)).trim()).toBe(shown.trim());
});

test('every npm command that the README names is there', () => {
  const { scripts } = Package.parse(JSON.parse(read('package.json')));
  const named = [...README.matchAll(/npm (?:run )?(?:-s )?(?<name>[a-z][a-z:]*)/gu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  expect(named).toEqual(expect.arrayContaining(['start', 'test']));
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});
