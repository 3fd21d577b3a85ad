import { Worker } from 'node:worker_threads';
import type { Reranker } from './reranker.ts';
import { Said } from './messages.ts';
import { shareOut } from './share-out.ts';

/** The model, or why this machine cannot run it (musl, an odd processor, a missing file). */
export type Opened = { readonly reranker: Reranker } | { readonly unable: string };

/**
 * Starts the model of a folder on threads of its own, so that the bot's thread never waits for it; several share the sentences of a
 * question. Never rejects. `complain` is told why, once, should a model that was ready end by itself.
 */
export async function openReranker(
  folder: URL,
  complain: (why: string) => void = () => {},
  threads = 1,
): Promise<Opened> {
  let complained = false;
  const once = (why: string): void => {
    if (!complained) complain(why);
    complained = true;
  };
  const opened = await Promise.all(Array.from({ length: threads }, () => openWorker(folder, once)));
  const ready = opened.flatMap((each) => ('reranker' in each ? [each.reranker] : []));
  const failed = opened.find((each) => 'unable' in each);
  if (failed === undefined) return { reranker: shareOut(ready) };
  await Promise.all(ready.map((reranker) => reranker.close()));
  return failed;
}

async function openWorker(folder: URL, complain: (why: string) => void): Promise<Opened> {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: folder.href });
  const state: State = { waiting: new Map(), ended: null };
  let isReady = false;
  const unable = await new Promise<string | null>((resolve) => {
    const end = (why: string): void => {
      if (state.ended === null && isReady) complain(why);
      state.ended ??= why;
      resolve(why);
      for (const { reject } of state.waiting.values()) reject(new Error(state.ended));
      state.waiting.clear();
    };
    worker.on('message', (message: unknown) => {
      const said = Said.parse(message);
      if ('unable' in said) end(said.unable);
      else if ('ready' in said) {
        isReady = true;
        resolve(null);
      } else settle(state.waiting, said);
    });
    worker.on('error', (error) => end(String(error)));
    worker.on('exit', () => end('the model has ended'));
  });
  if (unable === null) return { reranker: rerankerOf(worker, state) };
  await worker.terminate();
  return { unable };
}

type State = {
  readonly waiting: Map<number, Waiting>;
  /** Why nothing can be scored any more. */
  ended: string | null;
};

type Waiting = {
  readonly resolve: (scores: readonly number[]) => void;
  readonly reject: (error: Error) => void;
};

function rerankerOf(worker: Worker, state: State): Reranker {
  let last = 0;
  // Only an answer that is awaited keeps the process alive.
  worker.unref();
  return {
    score: (question, sentences) =>
      new Promise<readonly number[]>((resolve, reject) => {
        if (state.ended !== null) {
          reject(new Error(state.ended));
          return;
        }
        last += 1;
        state.waiting.set(last, { resolve, reject });
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage({ id: last, question, sentences });
      }).finally(() => {
        if (state.waiting.size === 0) worker.unref();
      }),
    close: async () => {
      state.ended = 'the model is closed';
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
