/**
 * Two words of memory that the bot's thread and one of the models share. onnxruntime throws what nobody can catch when its thread is ended
 * while it reads, and the whole process aborts: so a thread is halted before it is ended.
 */
export type Halt = Int32Array<SharedArrayBuffer>;

/** Places in it: 1 where the thread is to halt; 1 while the runtime is at work. */
const ASKED = 0;
const AT_WORK = 1;

/** Longest wait for the text at hand, in milliseconds; a sentence takes some 10, the opening of the models 500. */
const PATIENCE = 5000;

export const newHalt = (): Halt => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** Returns when the thread stands still, which it does before its next text, for ever. Also where nothing can be awaited any more. */
export function haltNow(halt: Halt): void {
  Atomics.store(halt, ASKED, 1);
  Atomics.wait(halt, AT_WORK, 1, PATIENCE);
}

/** Does a work of the runtime on its own thread; stands still for ever instead once it is to halt. */
export async function unlessHalted<Done>(halt: Halt, work: () => Promise<Done>): Promise<Done> {
  Atomics.store(halt, AT_WORK, 1);
  if (Atomics.load(halt, ASKED) === 1) {
    endWork(halt);
    Atomics.wait(halt, ASKED, 1);
  }
  try {
    return await work();
  } finally {
    endWork(halt);
  }
}

function endWork(halt: Halt): void {
  Atomics.store(halt, AT_WORK, 0);
  Atomics.notify(halt, AT_WORK);
}
