// A process of its own, in which strangers' documents are read: watched from its first moment on, then TypeScript from here.
import { Worker } from 'node:worker_threads';

// Who ends the bot with Ctrl-C, or as a service, often tells all of its processes: the bot lets what it has begun end, so this one goes on
// until the bot is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const [mostBytes, patience] = process.argv.slice(2).map(Number);
/** The processor time, in milliseconds, at which the document began that is read now; below zero: none is. */
const began = new Float64Array(new SharedArrayBuffer(8)).fill(-1);
new Worker(new URL('watchdog.mjs', import.meta.url), {
  workerData: { mostBytes, patience, began, parent: process.ppid },
}).unref();
const { register } = await import('tsx/esm/api');
register();
const { serveDocuments } = await import('./child.ts');
await serveDocuments(began);
