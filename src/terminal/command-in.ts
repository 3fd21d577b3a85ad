import type { Command } from '../command/command.ts';
import type { Commands } from '../command/load-commands.ts';
import { editDistance } from '../text/edit-distance.ts';
import { UserError } from '../text/errors.ts';

/** Those that mean something here: nobody is in a server at a terminal. */
export const commandsAlone = ({ slash }: Commands): readonly Command[] =>
  [...slash.values()].filter(({ serversOnly }) => serversOnly !== true);

/** A name with more letters wrong than one in so many is another name. */
const LETTERS_A_SLIP = 3;

/** The command that a line begins with, in small letters or capitals, and the words behind it. Throws a UserError that says which may be meant. */
export function commandIn(
  line: string,
  commands: Commands,
): { readonly command: Command; readonly rest: string } {
  const words = line.slice(1).split(/\s+/u);
  for (const length of [2, 1]) {
    const command = commands.slash.get(nameOf(words, length));
    if (command !== undefined) return { command, rest: words.slice(length).join(' ').trim() };
  }
  const meant = nearest(words, commandsAlone(commands));
  throw new UserError({
    code: 'no-such-command',
    name: nameOf(words, meant?.split(' ').length ?? 1),
    meant,
  });
}

const nameOf = (words: readonly string[], length: number): string =>
  words.slice(0, length).join(' ').toLowerCase();

/** The name with the fewest slips; null where there are too many in each. */
function nearest(words: readonly string[], commands: readonly Command[]): string | null {
  const [meant] = commands
    .map(({ name }) => {
      const most = Math.floor(name.length / LETTERS_A_SLIP);
      const slips = editDistance(nameOf(words, name.split(' ').length), name, most);
      return { name, slips, fits: slips <= most };
    })
    .filter(({ fits }) => fits)
    .toSorted((a, b) => a.slips - b.slips);
  return meant?.name ?? null;
}
