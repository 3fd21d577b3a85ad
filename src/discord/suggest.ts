import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../command/command.ts';
import { nameOf, type Desk } from './desk.ts';

/** Discord takes so many choices. */
const MOST_CHOICES = 25;
/** And so many characters in a name and in a value. */
const LONGEST = 100;

/** Answers what is typed into an option; with nothing where something breaks, since there is no place for a sentence. */
export async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  await interaction.respond(choicesOf(desk, { command: nameOf(interaction), option: name, typed: value }));
}

type Typed = { readonly command: string; readonly option: string; readonly typed: string };

function choicesOf({ commands, newsroom, log }: Desk, { command, option, typed }: Typed): Suggestion[] {
  try {
    const suggested = commands.get(command)?.options[option]?.suggest?.(typed, newsroom) ?? [];
    return suggested.flatMap(choiceOf).slice(0, MOST_CHOICES);
  } catch (error) {
    log.error(error, 'nothing could be suggested');
    return [];
  }
}

/** A name is shortened, a value never is: half an id is another story's, or nobody's. */
const choiceOf = ({ name, value }: Suggestion): readonly Suggestion[] =>
  name.trim() === '' || value === '' || value.length > LONGEST ? [] : [{ name: shortened(name), value }];

const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`;
