import { main } from './programs/main.ts';
import { processIo } from './programs/process-io.ts';

process.exitCode = await main(process.argv.slice(2), processIo());
