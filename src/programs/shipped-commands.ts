import { loadCommands, type Commands } from '../command/load-commands.ts';

/** Those of `commands/`. */
export const shippedCommands = (): Promise<Commands> =>
  loadCommands(new URL('../../commands/', import.meta.url));
