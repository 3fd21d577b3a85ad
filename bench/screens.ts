import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { NO_BOT } from '../src/command/bot.ts';
import { loadCommands } from '../src/command/load-commands.ts';
import { startDiscord } from '../src/discord/start.ts';
import { openNewsroom } from '../src/newsroom/open-newsroom.ts';
import { openModel } from '../src/programs/open-model.ts';
import { startFakeDiscord, type FakeDiscord } from '../tests/support/discord/fake-discord.ts';
import { pageOf, type Scene } from './screens/page.ts';
import { problemIn } from '../src/reply/problem-in.ts';
import { en } from '../src/reply/words/en.ts';

/**
 * Draws the pictures of the README from what the bot really sends, with Chromium and the elements of @skyra/discord-components-core,
 * which are no dependency of this project:
 *
 *     npm install --ignore-scripts --prefix /tmp/elements @skyra/discord-components-core@4
 *     npx tsx bench/screens.ts /tmp/elements docs
 */
const [elements = '', out = 'docs'] = process.argv.slice(2);
const TOKEN = 'a-token.of-the.bot';
const WIDTH = 760;

const folder = mkdtempSync(join(tmpdir(), 'screens-'));
const script = bundle();
const scenes = await play();
for (const [name, shown] of Object.entries(scenes))
  for (const isLight of [true, false]) picture(`${name}-${isLight ? 'light' : 'dark'}`, shown, isLight);

/** The elements as one script that a page without a server can run. */
function bundle(): string {
  const entry = join(elements, 'entry.js');
  writeFileSync(entry, `import '@skyra/discord-components-core';`);
  const esbuild = join(import.meta.dirname, '../node_modules/.bin/esbuild');
  return execFileSync(esbuild, [entry, '--bundle', '--minify', '--charset=utf8'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).replaceAll('</script', String.raw`<\/script`);
}

async function play(): Promise<Readonly<Record<string, readonly Scene[]>>> {
  const discord = await startFakeDiscord({ token: TOKEN });
  const models = await openModel(true, (problem) => void process.stderr.write(`${problemIn(problem, en)}\n`));
  const { newsroom } = await openNewsroom(['corpus'], { models });
  const { stop } = await startDiscord({
    token: TOKEN,
    commands: await loadCommands(new URL('../commands/', import.meta.url)),
    newsroomOf: () => newsroom,
    bot: NO_BOT,
    log: pino({ level: 'warn' }),
    clientOptions: discord.clientOptions,
  });
  const answer = await ask(discord, '/who', { about: 'called the briefing sophomoric' });
  const when = await ask(discord, '/when', { about: 'the embassy was stormed' });
  const silent = await ask(discord, '/ask', { question: 'What did Angela Merkel say about the strike?' });
  const quote = await ask(discord, '/quote', { person: 'Mike Lee', about: 'the briefing' });
  const context = { said: await discord.press({ said: quote.said, label: 'Context' }) };
  await stop();
  await discord.stop();
  return { answer: [answer, when, silent], context: [quote, context] };
}

async function ask(
  discord: FakeDiscord,
  command: string,
  options: Readonly<Record<string, string>>,
): Promise<Scene> {
  return { command, said: await discord.interaction({ command: command.slice(1), options }) };
}

/** Chromium is given more room than is needed; what is empty below is cut off by how high the page says that it is. */
function picture(name: string, shown: readonly Scene[], isLight: boolean): void {
  const page = join(folder, `${name}.html`);
  const measure = `<script>addEventListener('load', () => setTimeout(() => { document.title = document.querySelector('discord-messages').scrollHeight; }, 500));</script>`;
  writeFileSync(page, pageOf(shown, isLight, script) + measure);
  const dumped = chromium(['--dump-dom', `--window-size=${WIDTH},2000`, page]);
  const height = Number(/<title>(?<height>\d+)<\/title>/u.exec(dumped)?.groups?.['height'] ?? 1200);
  const target = join(process.cwd(), out, `${name}.png`);
  chromium([
    `--screenshot=${target}`,
    `--window-size=${WIDTH},${height + 16}`,
    '--force-device-scale-factor=1.5',
    page,
  ]);
}

function chromium(args: readonly string[]): string {
  const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return execFileSync('chromium', [...quiet, '--virtual-time-budget=3000', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
