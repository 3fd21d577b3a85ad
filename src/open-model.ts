import { availableParallelism } from 'node:os';
import type { Reranker } from './reranker/reranker.ts';
import { openReranker } from './reranker/open-reranker.ts';
import type { Problem } from './text/problem.ts';

/** The shipped model; MODEL_CARD.md beside it says what it was trained on. */
const FOLDER = new URL('../models/meaning/', import.meta.url);

/** A third gains a few milliseconds and costs another 60 MB. */
const MOST_THREADS = 2;

/** The meaning model, or null where it is switched off or cannot run here; the latter is said once. */
export async function openModel(
  isOn: boolean,
  complain: (problem: Problem<'model-ended' | 'model-cannot-run'>) => void,
): Promise<Reranker | null> {
  if (!isOn) return null;
  const opened = await openReranker(
    FOLDER,
    (why) => complain({ code: 'model-ended', why }),
    Math.min(MOST_THREADS, availableParallelism()),
  );
  if ('reranker' in opened) return opened.reranker;
  complain({ code: 'model-cannot-run', why: opened.unable });
  return null;
}
