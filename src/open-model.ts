import { availableParallelism } from 'node:os';
import type { Meaning } from './meaning/meaning.ts';
import { openMeaning } from './meaning/open-meaning.ts';

/** The shipped model; MODEL_CARD.md beside it says what it was trained on. */
const FOLDER = new URL('../models/meaning/', import.meta.url);

/** A third gains a few milliseconds and costs another 60 MB. */
const MOST_THREADS = 2;

/** The meaning model, or null where it is switched off or cannot run here; the latter is said once. */
export async function openModel(isOn: boolean, complain: (line: string) => void): Promise<Meaning | null> {
  if (!isOn) return null;
  const opened = await openMeaning(
    FOLDER,
    (why) => complain(`The meaning model has ended, so words alone find the answers now: ${why}`),
    Math.min(MOST_THREADS, availableParallelism()),
  );
  if ('meaning' in opened) return opened.meaning;
  complain(
    `The meaning model cannot run on this machine, so words alone find the answers (${opened.unable}). MEANING=off silences this.`,
  );
  return null;
}
