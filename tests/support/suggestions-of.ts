import type { Command } from '../../src/command/command.ts';
import type { TextOption } from '../../src/command/option.ts';

/** What completes an option, where anything does. */
export function suggestionsOf({ options }: Command, name: string): TextOption['suggest'] {
  const option = options[name];
  return option !== undefined && 'suggest' in option ? option.suggest : undefined;
}
