import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Models } from '../models/models.ts';
import { openModels } from '../models/open-models.ts';
import type { Problem } from '../text/problem.ts';

/** The shipped model; MODEL_CARD.md beside it says what it was trained on. */
const FOLDER = new URL('../../models/', import.meta.url);

/** Vectors of another encoder cannot be compared with this one's. */
export async function encoderVersion(): Promise<string> {
  const bytes = await readFile(new URL('encoder/model.onnx', FOLDER)).catch(() => '');
  return createHash('sha256').update(bytes).digest('hex');
}

/** A third gains a few milliseconds and costs another 60 MB. */
const MOST_THREADS = 2;

/** The meaning model, or null where it is switched off or cannot run here; the latter is said once. */
export async function openModel(
  isOn: boolean,
  complain: (problem: Problem<'model-ended' | 'model-cannot-run'>) => void,
): Promise<Models | null> {
  if (!isOn) return null;
  const opened = await openModels(
    FOLDER,
    (why) => complain({ code: 'model-ended', why }),
    Math.min(MOST_THREADS, availableParallelism()),
  );
  if ('models' in opened) return opened.models;
  complain({ code: 'model-cannot-run', why: opened.unable });
  return null;
}
