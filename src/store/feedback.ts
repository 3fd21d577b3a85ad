import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { MOST_FEEDBACK } from './rules.ts';
import type { Feedback } from './store.ts';
import { appendLine, readLines, readNewest, writeWhole } from './whole.ts';

export const FeedbackShape = z.object({
  at: z.string(),
  question: z.string(),
  shown: z.object({ story: z.string(), text: z.string() }).nullable(),
});

const pathIn = (folder: string): string => join(folder, 'feedback.jsonl');

/** Newest first. */
export const readFeedback = (folder: string, most: number): Promise<readonly Feedback[]> =>
  readNewest(pathIn(folder), most, FeedbackShape);

export async function addFeedback(disk: Disk, folder: string, feedback: Feedback): Promise<void> {
  await disk.makeFolder(folder);
  const lines = await readLines(pathIn(folder));
  if (lines.length < 2 * MOST_FEEDBACK) return appendLine(disk, pathIn(folder), feedback);
  const kept = [...lines.slice(1 - MOST_FEEDBACK), JSON.stringify(feedback)];
  return writeWhole(disk, pathIn(folder), `${kept.join('\n')}\n`);
}
