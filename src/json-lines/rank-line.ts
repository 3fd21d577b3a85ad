import { z } from 'zod';
import type { Meaning } from '../meaning/meaning.ts';
import { rankSentences } from '../answer/rank-sentences.ts';
import { parseLine } from './parse-line.ts';

const Line = z.object({ question: z.string(), sentences: z.array(z.string()) });

/** `{"question","sentences"}` -> `{"scores"}`, one a sentence, higher is better. Throws a UserError that names what is wrong. */
export async function rankLine(given: unknown, meaning: Meaning | null = null): Promise<unknown> {
  const { question, sentences } = parseLine(Line, given);
  return { scores: await rankSentences(question, sentences, meaning) };
}
