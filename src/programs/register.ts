import { registerByHand } from '../discord/register/register-by-hand.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Io } from './io.ts';
import { shippedCommands } from './shipped-commands.ts';

/** Tells Discord the commands, or only says what it would be told. */
export async function register(
  { token, guildId, dryRun, json, tidy }: Settings,
  { output }: Pick<Io, 'output'>,
): Promise<number> {
  const done = await registerByHand(await shippedCommands(), { token, guildId, dryRun, json, tidy });
  output.write(`${done}\n`);
  return 0;
}
