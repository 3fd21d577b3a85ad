import { WIDTH } from '../text/vectors.ts';
import type { Encoder } from './encoder.ts';
import type { Models } from './models.ts';
import { openWorker, type ModelWorker } from './open-worker.ts';
import type { Reranker } from './reranker.ts';

/** The models, or why this machine cannot run them (musl, an odd processor, a missing file). */
export type Opened = { readonly models: Models } | { readonly unable: string };

/**
 * Starts the models of a folder on threads of their own, so that the bot's thread never waits for them; several share the sentences of a
 * question. Never rejects. `complain` is told why, once, should a model that was ready end by itself.
 */
export async function openModels(
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
  const workers = opened.flatMap((each) => ('worker' in each ? [each.worker] : []));
  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.close()));
  };
  const failed = opened.find((each) => 'unable' in each);
  if (failed === undefined)
    return { models: { reranker: rerankerOf(workers), encoder: encoderOf(workers), close } };
  await close();
  return failed;
}

/** Each worker reads its share of the sentences while the others read theirs. A pair's score does not depend on who reads it. */
function rerankerOf(workers: readonly ModelWorker[]): Reranker {
  const count = workers.length;
  return {
    score: async (question, sentences) => {
      const shares = await Promise.all(
        workers.map(async (worker, at) => {
          const share = sentences.filter((_sentence, index) => index % count === at);
          return worker.run({ job: 'score', question, sentences: share });
        }),
      );
      return sentences.map((_sentence, index) => shares[index % count]?.[Math.floor(index / count)] ?? 0);
    },
  };
}

/** A question goes to the worker with the fewest jobs. Passages go one at a time to each, so that a question waits for one at most. */
function encoderOf(workers: readonly ModelWorker[]): Encoder {
  return {
    question: (text) => encode(workers.toSorted((a, b) => a.waiting() - b.waiting())[0], 'question', text),
    passages: async (texts) => {
      const vectors = new Int8Array(texts.length * WIDTH);
      let next = 0;
      const work = async (worker: ModelWorker): Promise<void> => {
        while (next < texts.length) {
          const at = next;
          next += 1;
          // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
          vectors.set(await encode(worker, 'passage', texts[at] ?? ''), at * WIDTH);
        }
      };
      await Promise.all(workers.map(work));
      return vectors;
    },
  };
}

async function encode(
  worker: ModelWorker | undefined,
  as: 'question' | 'passage',
  text: string,
): Promise<Int8Array> {
  const done = await worker?.run({ job: 'encode', as, texts: [text] });
  if (!(done instanceof Int8Array)) throw new TypeError('the model gave no vector');
  return done;
}
