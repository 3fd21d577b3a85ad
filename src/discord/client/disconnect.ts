import { setTimeout } from 'node:timers/promises';
import type { Client } from 'discord.js';

/** Longer than Discord takes to close a socket, in milliseconds. */
const PATIENCE = 1000;

/**
 * Disconnects the client. discord.js 14.28 never ends destroying one that is between connecting and READY (two of its parts wait for
 * the same close of the socket), and may then go on connecting: whoever leaves for good ends the process afterwards.
 */
export async function disconnect(client: Client): Promise<void> {
  await Promise.race([client.destroy(), setTimeout(PATIENCE, null, { ref: false })]);
}
