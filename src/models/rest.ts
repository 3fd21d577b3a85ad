/**
 * Two words of memory that the bot's thread and one of the models share. onnxruntime throws what nobody can catch when its thread is ended
 * while it reads, and the whole process aborts: so a thread is ended only when it rests.
 */
export type Rest = Int32Array<SharedArrayBuffer>;

/** Places in it: 1 where the thread is to rest; 1 while the runtime is at work. */
const ASKED = 0;
const AT_WORK = 1;

/** Longest wait for the text at hand, in milliseconds; a sentence takes some 10, the opening of the models 500. */
const PATIENCE = 5000;

export const newRest = (): Rest => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** Returns when the thread rests, which it does before its next text; it never works again. Also where nothing can be awaited any more. */
export function toRest(rest: Rest): void {
  Atomics.store(rest, ASKED, 1);
  Atomics.wait(rest, AT_WORK, 1, PATIENCE);
}

/** Does a work of the runtime on its own thread; stands still for ever instead once it is to rest. */
export async function workUnless<Done>(rest: Rest, work: () => Promise<Done>): Promise<Done> {
  Atomics.store(rest, AT_WORK, 1);
  if (Atomics.load(rest, ASKED) === 1) {
    endWork(rest);
    Atomics.wait(rest, ASKED, 1);
  }
  try {
    return await work();
  } finally {
    endWork(rest);
  }
}

function endWork(rest: Rest): void {
  Atomics.store(rest, AT_WORK, 0);
  Atomics.notify(rest, AT_WORK);
}
