import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../../../command/command.ts';
import { inForm, type AnyGiven, type Option, type Value } from '../../../command/option.ts';
import { fetchFile } from '../fetch-file.ts';

type Line = ChatInputCommandInteraction['options'];
type Kind = NonNullable<Option['kind']>;

/** How each kind is read; null where it was left out. A file is read by its name and size alone, until it is fetched. */
const READ: Readonly<Record<Kind, (options: Line, name: string) => Value | null | undefined>> = {
  text: (options, name) => options.getString(name),
  flag: (options, name) => options.getBoolean(name),
  number: (options, name) => options.getInteger(name),
  channel: (options, name) => options.getChannel(name)?.id,
  role: (options, name) => options.getRole(name)?.id,
  file: (options, name) => {
    const file = options.getAttachment(name);
    return file === null ? null : { name: file.name, size: file.size, bytes: new Uint8Array() };
  },
};

/** What was given for each option of the line, files not yet fetched: so that it is known before the interaction is deferred. */
export const givenIn = ({ options }: ChatInputCommandInteraction, command: Command): AnyGiven =>
  Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      inForm(option) ? undefined : (READ[option.kind ?? 'text'](options, name) ?? undefined),
    ]),
  );

/** The same with its files fetched whole. Throws a UserError where one cannot be. */
export async function withFiles(
  given: AnyGiven,
  { options }: ChatInputCommandInteraction,
  command: Command,
): Promise<AnyGiven> {
  const fetched = Object.entries(command.options).map(async ([name, option]) => {
    const file = option.kind === 'file' ? options.getAttachment(name) : null;
    return file === null || option.kind !== 'file'
      ? []
      : [[name, await fetchFile(file, option.mostBytes)] as const];
  });
  return { ...given, ...Object.fromEntries((await Promise.all(fetched)).flat()) };
}
