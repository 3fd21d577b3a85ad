import { Worker } from 'node:worker_threads';
import type { Meaning } from './meaning.ts';
import { Said } from './messages.ts';

/** The model, or why this machine cannot run it (musl, an odd processor, a missing file). */
export type Opened = { readonly meaning: Meaning } | { readonly unable: string };

/**
 * Starts the model of a folder on a thread of its own, so that the bot's thread never waits for it. Never rejects. `complain` is told
 * why, should the model end by itself later on.
 */
export async function openMeaning(folder: URL, complain: (why: string) => void = () => {}): Promise<Opened> {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: folder.href });
  const waiting = new Map<number, Waiting>();
  const unable = await new Promise<string | null>((resolve) => {
    const end = (why: string): void => {
      resolve(why);
      for (const { reject } of waiting.values()) reject(new Error(why));
      waiting.clear();
    };
    worker.on('message', (message: unknown) => {
      const said = Said.parse(message);
      if ('ready' in said) resolve(null);
      else if ('unable' in said) end(said.unable);
      else settle(waiting, said);
    });
    worker.on('error', (error) => {
      complain(String(error));
      end(String(error));
    });
    worker.on('exit', () => end('the model has ended'));
  });
  if (unable === null) return { meaning: meaningOf(worker, waiting) };
  await worker.terminate();
  return { unable };
}

type Waiting = {
  readonly resolve: (scores: readonly number[]) => void;
  readonly reject: (error: Error) => void;
};

function meaningOf(worker: Worker, waiting: Map<number, Waiting>): Meaning {
  let last = 0;
  let closed = false;
  // Only an answer that is awaited keeps the process alive.
  worker.unref();
  return {
    score: (question, sentences) =>
      new Promise<readonly number[]>((resolve, reject) => {
        if (closed) {
          reject(new Error('the model is closed'));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage({ id: last, question, sentences });
      }).finally(() => {
        if (waiting.size === 0) worker.unref();
      }),
    close: async () => {
      closed = true;
      await worker.terminate();
    },
  };
}

type Settled = Extract<ReturnType<typeof Said.parse>, { id: number }>;

function settle(waiting: Map<number, Waiting>, said: Settled): void {
  const asked = waiting.get(said.id);
  waiting.delete(said.id);
  if ('scores' in said) asked?.resolve(said.scores);
  else asked?.reject(new Error(said.error));
}
