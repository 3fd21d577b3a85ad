import type { Command } from '../command/command.ts';
import { optionsAlone, type Option } from '../command/option.ts';
import { suggestNamed } from '../command/suggestions/suggest.ts';
import { commandsAlone } from './command-in.ts';
import type { TerminalContext } from './run-line.ts';

type CompleteContext = Pick<TerminalContext, 'commands' | 'newsroom'>;

/**
 * What Tab may put for the end of a line, and the end that it replaces: commands, their options, and what the option that is being typed
 * suggests; elsewhere people, topics and titles, with slips where nothing fits without.
 */
export function complete(line: string, context: CompleteContext): [string[], string] {
  const all = commandsAlone(context.commands);
  if (/^\/[^\s]*$/u.test(line) || /^\/\S+ [^\s:]*$/u.test(line)) {
    const fitting = all.map(({ name }) => `/${name} `).filter((name) => name.startsWith(line.toLowerCase()));
    if (fitting.length > 0) return [fitting, line];
  }
  const command = all.find(({ name }) => line.toLowerCase().startsWith(`/${name} `));
  const options = command === undefined ? [] : optionsFor(line, command);
  if (options.length > 0) return [[...options], wordAt(line)];
  const { typed, option } = valueAt(line, command);
  return option?.suggest === undefined || typed === ''
    ? anywhere(line, context)
    : [option.suggest(typed, context.newsroom).map(({ name, value }) => shownFor(typed, name, value)), typed];
}

/** `about: ` behind `/quote ab`; nothing before a letter is typed. */
function optionsFor(line: string, { options }: Command): readonly string[] {
  const word = wordAt(line).toLowerCase();
  if (word === '') return [];
  return Object.keys(optionsAlone(options))
    .map((name) => `${name}: `)
    .filter((name) => name.startsWith(word));
}

type Suggesting = Extract<Option, { readonly suggest?: unknown }>;

/** What stands behind the last name of an option, and the option where it suggests something. */
function valueAt(
  line: string,
  command: Command | undefined,
): { readonly typed: string; readonly option?: Suggesting } {
  const names = Object.keys(command?.options ?? {});
  if (names.length === 0) return { typed: '' };
  const mark = [...line.matchAll(new RegExp(`\\s(${names.join('|')}):\\s*`, 'giu'))].at(-1);
  const option = command?.options[(mark?.[1] ?? '').toLowerCase()];
  if (mark === undefined || option === undefined || !('suggest' in option)) return { typed: '' };
  return { typed: line.slice(mark.index + mark[0].length), option };
}

/** A title as it is, unless what was typed is of its id; an id leads to one story where titles are the same. */
const shownFor = (typed: string, name: string, value: string): string =>
  name === value || !name.toLowerCase().includes(typed.trim().toLowerCase()) || name.includes(' · ')
    ? value
    : name;

/** A name may have a space in it: the last two words are tried before the last one, and both before slips are. */
function anywhere(line: string, { newsroom }: CompleteContext): [string[], string] {
  const starts = [...line.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index).slice(-2);
  for (const withSlips of [false, true])
    for (const start of starts) {
      const typed = line.slice(start);
      const fitting = suggestNamed(typed, newsroom, withSlips);
      if (fitting.length > 0) return [fitting.map(({ name, value }) => shownFor(typed, name, value)), typed];
    }
  return [[], line];
}

const wordAt = (line: string): string => /\S*$/u.exec(line)?.[0] ?? '';
