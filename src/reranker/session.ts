import { readFile } from 'node:fs/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import ort from 'onnxruntime-node';
import { z } from 'zod';
import { pairOf, type Pair } from './pair.ts';

/** Scores sentences one after the other; `run` blocks its thread, so this lives in the worker. */
export type Session = (question: string, sentences: readonly string[]) => Promise<readonly number[]>;

/** One thread: a pair is too small to gain from more, and the bot's own thread needs the other core. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
} as const;

/** Opens the model in a folder (`model.onnx`, `tokenizer.json`, `tokenizer_config.json`). Rejects where it cannot be loaded here. */
export async function openSession(folder: URL): Promise<Session> {
  const [tokens, config] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map((file) => readJson(new URL(file, folder))),
  );
  const tokenizer = new Tokenizer(tokens ?? {}, config ?? {});
  const session = await ort.InferenceSession.create(new URL('model.onnx', folder).pathname, OPTIONS);
  const encode = (text: string): readonly number[] =>
    tokenizer.encode(text, { add_special_tokens: false }).ids.map(Number);
  return async (question, sentences) => {
    const asked = encode(question);
    const scores: number[] = [];
    // Each pair alone: dynamic int8 takes its scale from all that is in a batch, and the same question must get the same answer.
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps the thread's memory small
    for (const sentence of sentences) scores.push(await scoreOf(session, pairOf(asked, encode(sentence))));
    return scores;
  };
}

async function scoreOf(session: ort.InferenceSession, { ids, segments }: Pair): Promise<number> {
  const shape = [1, ids.length];
  const { scores } = await session.run({
    ids: new ort.Tensor('int32', ids, shape),
    segments: new ort.Tensor('int32', segments, shape),
  });
  const score = Number(scores?.data[0]);
  if (!Number.isFinite(score)) throw new TypeError('the model gave no score');
  return score;
}

const Json = z.record(z.string(), z.unknown());

async function readJson(file: URL): Promise<Readonly<Record<string, unknown>>> {
  return Json.parse(JSON.parse(await readFile(file, 'utf8')));
}
