import { EMPTY_ARCHIVE, SILENT } from '../newsroom.ts';
import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { NO_BOT } from '../../../src/command/bot.ts';
import type { Button } from '../../../src/command/button.ts';
import { defineCommand, type Command } from '../../../src/command/command.ts';
import type { MessageCommand } from '../../../src/command/message-command.ts';
import { startDiscord, type DiscordOptions, type Started } from '../../../src/discord/start.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { say } from '../../../src/reply/reply.ts';
import { commandsOf } from '../commands.ts';
import { startFakeDiscord, type FakeDiscord, type FakeOptions } from './fake-discord.ts';
import { isRecord, recordsOf, type Json } from './json.ts';

const TOKEN = 'a-token.of-the.bot';

type Given = Partial<Omit<DiscordOptions, 'commands' | 'answer'>> & {
  /** Null: messages are answered as the bot answers them. */
  readonly answer?: NonNullable<DiscordOptions['answer']> | null;
  readonly commands?: readonly Command[];
  readonly messages?: readonly MessageCommand[];
  readonly buttons?: readonly Button[];
  readonly newsroom?: Newsroom;
  readonly discord?: FakeDiscord;
};

export type Bot = Started & {
  readonly discord: FakeDiscord;
  /** What the bot has logged, warnings and worse. */
  readonly logged: readonly Json[];
};

/** The whole bot with the real client on a Discord of its own; the test fails if Discord has refused anything or somebody was pinged. */
export async function startBot({
  commands = [],
  messages = [],
  buttons = [],
  newsroom = emptyNewsroom(),
  discord,
  answer = async ({ question }) => say(`You asked: ${question}`),
  ...given
}: Given = {}): Promise<Bot> {
  const fake = discord ?? (await startDiscordFor({}));
  const logged: Json[] = [];
  const started = await startDiscord({
    token: TOKEN,
    newsroomOf: () => newsroom,
    bot: NO_BOT,
    log: pino({ level: 'warn' }, { write: (line: string) => void logged.push(parsed(line)) }),
    commands: commandsOf({ slash: commands, messages, buttons }),
    clientOptions: fake.clientOptions,
    ...(answer !== null && { answer }),
    ...given,
  });
  onTestFinished(started.stop);
  return { ...started, discord: fake, logged };
}

/** A Discord that is closed and looked through when the test is over. */
export async function startDiscordFor(options: Partial<FakeOptions>): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({ token: TOKEN, ...options });
  onTestFinished(async () => {
    await discord.stop();
    expect(discord.refused, 'what Discord has refused').toEqual([]);
    expect(
      discord.says.filter(({ body }) => mayPing(body)),
      'what may ping somebody',
    ).toEqual([]);
  });
  return discord;
}

function mayPing({ allowed_mentions: allowed }: Json): boolean {
  if (!isRecord(allowed)) return true;
  const { parse, users = [], roles = [], replied_user: replied = false } = allowed;
  return JSON.stringify([parse, users, roles, replied]) !== '[[],[],[],false]';
}

/** A door that stays shut until it is opened: holds an answer back for as long as a test wants. */
export function closedDoor(): { readonly passed: Promise<unknown>; readonly open: () => void } {
  const door = new EventEmitter();
  return { passed: once(door, 'open'), open: () => void door.emit('open') };
}

/** `/slow`, which answers once the door is opened. */
export const slowBehind = ({ passed }: Pick<ReturnType<typeof closedDoor>, 'passed'>): Command =>
  defineCommand({
    name: 'slow',
    description: 'Slow',
    options: {},
    run: async () => {
      await passed;
      return say('Done.');
    },
  });

/** A newsroom without stories, of which a test replaces what it is about. */
export const emptyNewsroom = (given: Partial<Newsroom> = {}): Newsroom => ({
  ask: async () => SILENT,
  stories: () => [],
  people: () => [],
  speakers: () => [],
  listed: async () => {},
  archive: () => EMPTY_ARCHIVE,
  reload: async () => ({ added: [], changed: [], removed: [], unchanged: [], rejected: [] }),
  ...given,
});

const parsed = (line: string): Json => recordsOf([JSON.parse(line)])[0] ?? {};
