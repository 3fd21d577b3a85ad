import { main } from './programs/main.ts';
import { processIo } from './programs/process-io.ts';

/** How long what is still being written may take when all is done, in milliseconds. */
const LAST_WRITES = 1000;

process.exitCode = await main(['start'], processIo());
// discord.js may still be trying to connect, which would keep the process alive.
setTimeout(() => process.exit(), LAST_WRITES).unref();
