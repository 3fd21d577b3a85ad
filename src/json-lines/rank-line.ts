import { z } from 'zod';
import type { Models } from '../models/models.ts';
import { rankSentences } from '../answer/rank-sentences.ts';
import { parseShape } from '../text/parse-shape.ts';

const Line = z.object({ question: z.string(), sentences: z.array(z.string()) });

/** `{"question","sentences"}` -> `{"scores"}`, one a sentence, higher is better. Throws a UserError that names what is wrong. */
export async function rankLine(given: unknown, models: Models | null = null): Promise<unknown> {
  const { question, sentences } = parseShape(Line, given);
  return { scores: await rankSentences(question, sentences, models) };
}
