import { parentPort, workerData } from 'node:worker_threads';
import { Asked } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('src/reranker/worker.ts is started by open-reranker.ts');

try {
  // Loaded here, since the import itself fails where the machine has no binary for it.
  const { openSession } = await import('./session.ts');
  const score = await openSession(new URL(String(workerData)));
  port.on('message', async (message: unknown) => {
    const { id, question, sentences } = Asked.parse(message);
    try {
      port.postMessage({ id, scores: await score(question, sentences) });
    } catch (error) {
      port.postMessage({ id, error: String(error) });
    }
  });
  port.postMessage({ ready: true });
} catch (error) {
  port.postMessage({ unable: String(error) });
}
