import { loadCommands } from '../../../src/command/load-commands.ts';
import type { Newsrooms } from '../../../src/newsroom/open-newsrooms.ts';
import { museum, newsroomsOf } from '../newsrooms.ts';
import { ferry } from '../stories.ts';
import { startBot, startDiscordFor, type Bot } from './bot.ts';

export const COMMANDS = await loadCommands(new URL('../../../commands/', import.meta.url));
const QUESTION = { question: 'who said they waited nine years?' };
export const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
export const file = `---\ntitle: ${museum.headline}\noutlet: ${museum.outlet}\npublished: ${museum.published}\n---\n${museum.text}`;

type World = Bot & {
  readonly newsrooms: Newsrooms;
  readonly write: (file: string, words: string) => Promise<void>;
};

/** The bot with all its commands, over a folder of shared stories. */
export async function open(
  files: Readonly<Record<string, string>> = { 'ferry.md': ferry },
  given: Parameters<typeof newsroomsOf>[1] = {},
): Promise<World> {
  const { newsrooms, corpus } = await newsroomsOf(files, given);
  const discord = await startDiscordFor({});
  const bot = await startBot({
    discord,
    answer: null,
    commands: [...COMMANDS.slash.values()],
    messages: [...COMMANDS.messages.values()],
    buttons: [...COMMANDS.buttons.values()],
    newsroomOf: (server) => (server === null ? newsrooms.shared : newsrooms.of(server)),
    moderatorRoles: (server) => newsrooms.preferencesOf(server).moderatorRoles,
    preferencesOf: newsrooms.preferencesOf,
    serverEvents: newsrooms,
  });
  return { ...bot, newsrooms, write: corpus.write };
}

/** Asked by somebody in the server, and what another server would be told. */
export async function answers({ discord, newsrooms }: World): Promise<{ here: string; elsewhere: string }> {
  const { content } = await discord.interaction({ command: 'ask', options: QUESTION });
  return { here: content, elsewhere: (await newsrooms.of('4').ask(QUESTION)).status };
}
