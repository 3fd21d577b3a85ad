import { OWNER } from '../command/asker.ts';
import type { Command } from '../command/command.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say, type Reply } from '../reply/reply.ts';
import { APOLOGY } from '../reply/sentences.ts';
import { UserError } from '../text/errors.ts';
import { givenFrom } from './given.ts';

export type Desk = {
  readonly commands: Commands;
  readonly newsroom: Newsroom;
  readonly log: { error(error: unknown, message: string): void };
};

/** Answers one typed line: `/when the embassy was stormed`, `/quote person: Mike Lee about: the briefing`, or a bare question, whose words are never an option's name. */
export async function runLine(line: string, desk: Desk): Promise<Reply> {
  try {
    if (/^\/?(?:help|\?)$/iu.test(line)) return helpFor(desk.commands.slash);
    return await runCommand(line, desk);
  } catch (error) {
    if (error instanceof UserError) return say(error.message);
    desk.log.error(error, 'a command failed');
    return say(APOLOGY);
  }
}

async function runCommand(line: string, { commands, newsroom }: Desk): Promise<Reply> {
  const isBare = !line.startsWith('/');
  const [name, rest] = isBare ? ['ask', line] : splitName(line.slice(1), commands.slash);
  const command = commands.slash.get(name);
  if (command === undefined)
    throw new UserError(`There is no command /${name}. help lists those that there are.`);
  const typed = isBare ? { question: line.trim() } : optionsIn(rest.trim(), command, name);
  return command.run(await givenFrom(typed, command.options), newsroom, OWNER);
}

function splitName(line: string, commands: Commands['slash']): readonly [string, string] {
  const [first = '', second = ''] = line.split(/\s+/u);
  const long = `${first} ${second}`;
  const name = commands.has(long) ? long : first;
  return [name, line.split(/\s+/u).slice(name.split(' ').length).join(' ')];
}

/** `name: value` for each option, as Discord shows them; words without a name are the first option that must be given, or the first at all. */
function optionsIn(words: string, { options }: Command, name: string): Readonly<Record<string, string>> {
  const names = Object.keys(options);
  const main = names.find((each) => options[each]?.required) ?? names[0];
  const given: Record<string, string> = {};
  const marks =
    names.length === 0 ? [] : [...words.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`, 'giu'))];
  const loose = words.slice(0, marks[0]?.index ?? words.length).trim();
  if (main !== undefined && loose !== '') given[main] = loose;
  marks.forEach((mark, index) => {
    const value = words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length).trim();
    if (value !== '') given[(mark[1] ?? '').toLowerCase()] = value;
  });
  const missing = names.find((each) => options[each]?.required && given[each] === undefined);
  if (missing !== undefined)
    throw new UserError(`/${name} needs ${missing}. ${options[missing]?.description ?? ''}.`);
  return given;
}

function helpFor(commands: Commands['slash']): Reply {
  const items = [...commands.values()].map(({ name, description, options }) => [
    { text: `/${[name, ...Object.keys(options).map((each) => `${each}:`)].join(' ')} — ${description}` },
  ]);
  return {
    blocks: [
      { kind: 'say', text: 'Ask a question, or use a command. Tab completes; Ctrl-D leaves.' },
      { kind: 'list', items },
    ],
  };
}
