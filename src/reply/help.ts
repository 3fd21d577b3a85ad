import type { Story } from '../story/story.ts';
import { newestDay } from './loaded.ts';
import type { Reply, ReplyBlock, Words } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

type Help = {
  /** Questions that the loaded stories answer. */
  readonly examples: readonly string[];
  readonly commands: readonly { readonly name: string; readonly description: string }[];
};

/** What can be asked, and how. */
export function composeHelp({ examples, commands }: Help, words: Catalogue): Reply {
  const { help } = words;
  return {
    blocks: [
      say(help.title),
      ...(examples.length === 0 ? [say(help.noStories)] : [say(help.examples), list(examples.map(alone))]),
      list(commands.map(({ name, description }) => alone(inLanguage(name, description, words)))),
      say([help.mention, help.menu].join(' ')),
      { kind: 'note', text: help.honest },
    ],
  };
}

/** As Discord shows it to whoever reads this. */
function inLanguage(name: string, description: string, { commands }: Catalogue): string {
  const shown = name
    .split(' ')
    .map((_, at, parts) => commands[parts.slice(0, at + 1).join(' ')]?.name ?? parts[at] ?? '')
    .join(' ');
  return `/${shown} — ${commands[name]?.description ?? description}`;
}

export type Running = {
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly latencyMs: number | null;
};

/** What the bot is, what it has read, how long it runs, and what is kept about whom. */
export function composeAbout(
  { version, uptimeSeconds, latencyMs }: Running,
  stories: readonly Story[],
  words: Catalogue,
): Reply {
  const { about } = words;
  const minutes = Math.floor(uptimeSeconds / 60);
  const uptime = about.uptime(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
  const facts = [
    about.stories(stories.length, newestDay(stories, words)),
    uptime,
    ...(latencyMs === null ? [] : [about.latency(latencyMs)]),
    about.kept,
  ];
  return { blocks: [say(about.what(version)), list(facts.map(alone))] };
}

const say = (text: string): ReplyBlock => ({ kind: 'say', text });
const list = (items: readonly (readonly Words[])[]): ReplyBlock => ({ kind: 'list', items });
const alone = (text: string): readonly Words[] => [{ text }];
