import { optionsAlone } from '../command/option.ts';
import { fold } from '../text/fold.ts';
import type { TerminalContext } from './run-line.ts';

/** What Tab may put for the end of a line: commands, their options, and the names of people and stories. */
export function complete(
  line: string,
  { commands, newsroom }: Pick<TerminalContext, 'commands' | 'newsroom'>,
): [string[], string] {
  if (/^\/[^\s]*$/u.test(line) || /^\/\S+ [^\s:]*$/u.test(line)) {
    const all = [...commands.slash.keys()].map((name) => `/${name} `);
    const fitting = all.filter((name) => name.startsWith(line));
    if (fitting.length > 0) return [fitting, line];
  }
  const names = [...newsroom.people(), ...newsroom.speakers()]
    .map(({ name }) => name)
    .concat(newsroom.stories().flatMap(({ id, headline }) => [headline ?? id, id]));
  const options = optionsFor(line, commands);
  if (options.length > 0) return [[...options], wordAt(line)];
  for (const start of wordStarts(line)) {
    const typed = line.slice(start);
    const fitting = [...new Set(names)].filter((name) =>
      fold(name)
        .split(' ')
        .some((_part, index, parts) => parts.slice(index).join(' ').startsWith(fold(typed))),
    );
    if (fitting.length > 0) return [fitting, typed];
  }
  return [[], line];
}

/** A name may have a space in it: the last two words are tried before the last one. */
function wordStarts(line: string): readonly number[] {
  const starts = [...line.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  return starts.slice(-2);
}

/** `about: ` behind `/quote ab`; nothing before a letter is typed. */
function optionsFor(line: string, { slash }: TerminalContext['commands']): readonly string[] {
  const word = wordAt(line);
  if (word === '' || !line.startsWith('/')) return [];
  const command = [...slash.values()].find(({ name }) => line.startsWith(`/${name} `));
  return Object.keys(optionsAlone(command?.options ?? {}))
    .map((name) => `${name}: `)
    .filter((name) => name.startsWith(word));
}

const wordAt = (line: string): string => /\S*$/u.exec(line)?.[0] ?? '';
