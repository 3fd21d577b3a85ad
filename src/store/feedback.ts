import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import type { Feedback } from './store.ts';
import { appendLine, readLines, readNewest, writeWhole } from './whole.ts';

const Shape = z.object({
  at: z.string(),
  question: z.string(),
  shown: z.object({ story: z.string(), text: z.string() }).nullable(),
});

/** The newest 1,000 are kept; anybody can press *Wrong?*. */
const MOST_KEPT = 1000;

const pathIn = (folder: string): string => join(folder, 'feedback.jsonl');

/** Newest first. */
export const readFeedback = (folder: string, most: number): Promise<readonly Feedback[]> =>
  readNewest(pathIn(folder), most, Shape);

export async function addFeedback(disk: Disk, folder: string, feedback: Feedback): Promise<void> {
  await disk.makeFolder(folder);
  const lines = await readLines(pathIn(folder));
  if (lines.length < 2 * MOST_KEPT) return appendLine(disk, pathIn(folder), feedback);
  const kept = [...lines.slice(1 - MOST_KEPT), JSON.stringify(feedback)];
  return writeWhole(disk, pathIn(folder), `${kept.join('\n')}\n`);
}
