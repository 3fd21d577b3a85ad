import { parentPort, workerData } from 'node:worker_threads';
import { Asked, Given } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('src/models/worker.ts is started by open-models.ts');

try {
  // Loaded here, since the import itself fails where the machine has no binary for it.
  const { openSessions } = await import('./sessions.ts');
  const { folder, halt } = Given.parse(workerData);
  const work = await openSessions(new URL(folder), halt);
  const answer = async (message: unknown): Promise<void> => {
    const { id, job } = Asked.parse(message);
    try {
      port.postMessage({ id, done: await work(job) });
    } catch (error) {
      port.postMessage({ id, error: String(error) });
    }
  };
  // While the model runs it gives the thread away, so jobs stand in line here.
  let line = Promise.resolve();
  port.on('message', (message: unknown) => {
    line = line.then(() => answer(message));
  });
  port.postMessage({ ready: true });
} catch (error) {
  port.postMessage({ unable: String(error) });
}
