import { setTimeout } from 'node:timers/promises';
import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../../../command/option.ts';
import { readySuggestions } from '../../../command/suggestions/suggest.ts';
import type { Newsroom } from '../../../newsroom/newsroom.ts';
import { nameOf, type DiscordContext } from '../../context.ts';
import { serverOf } from '../asker.ts';

/** Discord takes 25 choices. */
const MOST_CHOICES = 25;
/** And 100 characters in a name and in a value. */
const LONGEST = 100;

/** Answers what is typed into an option; with nothing where something breaks, since there is no place for a sentence. */
export async function suggest(interaction: AutocompleteInteraction, context: DiscordContext): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const typed = { command: nameOf(interaction), option: name, typed: value, server: serverOf(interaction) };
  await interaction.respond(await choicesOf(context, typed));
}

type Typed = {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly server: string | null;
};

/** Discord waits three seconds for what completes; stories that take longer to load complete the next letter. In milliseconds. */
const PATIENCE = 2000;

async function choicesOf(
  { commands, newsroomOf, log }: DiscordContext,
  { command, option, typed, server }: Typed,
): Promise<Suggestion[]> {
  try {
    const known = commands.slash.get(command)?.options[option];
    if (known === undefined || !('suggest' in known)) return [];
    const late = setTimeout(PATIENCE, null, { ref: false });
    const newsroom = await Promise.race([readied(newsroomOf(server)), late]);
    const suggested = newsroom === null ? [] : (known.suggest?.(typed, newsroom) ?? []);
    return suggested.flatMap(choiceOf).slice(0, MOST_CHOICES);
  } catch (error) {
    log.error(error, 'nothing could be suggested');
    return [];
  }
}

async function readied(opening: Newsroom | Promise<Newsroom>): Promise<Newsroom> {
  const newsroom = await opening;
  await readySuggestions(newsroom);
  return newsroom;
}

/** A name is shortened, a value never is: half an id is another story's, or nobody's. */
const choiceOf = ({ name, value }: Suggestion): readonly Suggestion[] =>
  name.trim() === '' || value === '' || value.length > LONGEST ? [] : [{ name: shortened(name), value }];

const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`;
