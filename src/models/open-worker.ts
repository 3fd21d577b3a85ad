import { Worker } from 'node:worker_threads';
import { haltNow, newHalt, type Halt } from './halt.ts';
import { Said, type Given, type Job } from './messages.ts';

/** One thread with the models. */
export type ModelWorker = {
  /** Jobs that it has not ended. */
  readonly waiting: () => number;
  /** Rejects where the thread has ended or the models broke. */
  run(job: Job): Promise<readonly number[] | Int8Array>;
  /** What it has not ended is refused; resolves when the thread is gone. */
  close(): Promise<void>;
};

/** A thread with the models of a folder, or why it cannot have them. `complain` is told should one that was ready end by itself. */
export async function openWorker(
  folder: URL,
  complain: (why: string) => void,
): Promise<{ readonly worker: ModelWorker } | { readonly unable: string }> {
  const halt = newHalt();
  const given: Given = { folder: folder.href, halt };
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: given });
  const atExit = (): void => haltNow(halt);
  process.on('exit', atExit);
  worker.on('exit', () => process.off('exit', atExit));
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
  if (unable === null) return { worker: workerOf(worker, { halt, state }) };
  haltNow(halt);
  await worker.terminate();
  return { unable };
}

type State = {
  readonly waiting: Map<number, Waiting>;
  /** Why nothing can be run any more. */
  ended: string | null;
};

type Waiting = {
  readonly resolve: (done: readonly number[] | Int8Array) => void;
  readonly reject: (error: Error) => void;
};

function workerOf(
  worker: Worker,
  { halt, state }: { readonly halt: Halt; readonly state: State },
): ModelWorker {
  let last = 0;
  // Only an answer that is awaited keeps the process alive.
  worker.unref();
  return {
    waiting: () => state.waiting.size,
    run: (job) =>
      new Promise<readonly number[] | Int8Array>((resolve, reject) => {
        if (state.ended !== null) {
          reject(new Error(state.ended));
          return;
        }
        last += 1;
        state.waiting.set(last, { resolve, reject });
        worker.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage({ id: last, job });
      }).finally(() => {
        if (state.waiting.size === 0) worker.unref();
      }),
    close: async () => {
      state.ended ??= 'the model is closed';
      haltNow(halt);
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, said: Extract<Said, { id: number }>): void {
  const asked = waiting.get(said.id);
  waiting.delete(said.id);
  if ('done' in said) asked?.resolve(said.done);
  else asked?.reject(new Error(said.error));
}
