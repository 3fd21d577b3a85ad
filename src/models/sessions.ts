import { readFile } from 'node:fs/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import ort from 'onnxruntime-node';
import { z } from 'zod';
import { quantize, WIDTH } from '../text/vectors.ts';
import { unlessHalted, type Halt } from './halt.ts';
import type { Job } from './messages.ts';
import { pairOf, textOf, type Pieces } from './pair.ts';
import type { Readable } from './reranker.ts';

/** Does one job after the other; `run` blocks its thread, so this lives in the worker. */
export type Sessions = (job: Job) => Promise<readonly number[] | Int8Array>;

/** One thread: a pair is too small to gain from more, and the bot's own thread needs the other core. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
} as const;

/** What stands before a question that looks for passages, as bge was trained (its model card). */
const LOOKS_FOR = 'Represent this sentence for searching relevant passages: ';

/**
 * Opens the models in a folder: `reranker/model.onnx`, `encoder/model.onnx` and `tokenizer/`, which both share. Rejects where they cannot
 * be loaded here. Between two texts it heeds `halt`.
 */
export async function openSessions(folder: URL, halt: Halt): Promise<Sessions> {
  const open = (name: string): Promise<ort.InferenceSession> =>
    ort.InferenceSession.create(new URL(`${name}/model.onnx`, folder).pathname, OPTIONS);
  const encode = await openTokenizer(new URL('tokenizer/', folder));
  const [reranker, encoder] = await unlessHalted(halt, async () => [
    // One after the other: where one cannot be loaded, nothing works on behind it.
    await open('reranker'),
    await open('encoder'),
  ]);
  const reading =
    (session: ort.InferenceSession, output: string): Read =>
    async (inputs) =>
      unlessHalted(halt, async () => run(session, inputs, output));
  const [score, encodeIds] = [reading(reranker, 'scores'), reading(encoder, 'vectors')];
  return async (job) => {
    switch (job.job) {
      case 'score':
        return scoresOf(score, encode, job);
      case 'encode': {
        const { as, texts } = job;
        const before = as === 'question' ? LOOKS_FOR : '';
        const vectors = new Int8Array(texts.length * WIDTH);
        for (const [at, text] of texts.entries()) {
          const ids = textOf(encode(before + text));
          // oxlint-disable-next-line no-await-in-loop -- one after the other keeps the thread's memory small
          quantize(await encodeIds({ ids: tensor(ids) }), vectors, at * WIDTH);
        }
        return vectors;
      }
    }
  };
}

/** One run of a model. */
type Read = (inputs: Record<string, ort.Tensor>) => Promise<Float32Array>;

type Encode = (text: string) => readonly number[];

async function openTokenizer(folder: URL): Promise<Encode> {
  const [tokens, config] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map((file) => readJson(new URL(file, folder))),
  );
  const tokenizer = new Tokenizer(tokens ?? {}, config ?? {});
  return (text) => (text === '' ? [] : tokenizer.encode(text, { add_special_tokens: false }).ids.map(Number));
}

type Scored = { readonly question: string; readonly sentences: readonly Readable[] };

async function scoresOf(
  read: Read,
  encode: Encode,
  { question, sentences }: Scored,
): Promise<readonly number[]> {
  const asked = encode(question);
  const known = new Map<string, readonly number[]>();
  // The sentences of a story have one headline.
  const headlineOf = (about: string): readonly number[] => {
    const pieces = known.get(about) ?? encode(about);
    known.set(about, pieces);
    return pieces;
  };
  const scores: number[] = [];
  // Each pair alone: dynamic int8 takes its scale from all that is in a batch, and the same question must get the same answer.
  for (const { sentence, who, about } of sentences) {
    const pair = pairOf(asked, { sentence: encode(sentence), who: encode(who), about: headlineOf(about) });
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps the thread's memory small
    scores.push(await scoreOf(read, pair));
  }
  return scores;
}

async function scoreOf(read: Read, { ids, segments }: Pieces): Promise<number> {
  const [score] = await read({ ids: tensor(ids), segments: tensor(segments) });
  if (score === undefined || !Number.isFinite(score)) throw new TypeError('the model gave no score');
  return score;
}

const tensor = (values: Int32Array): ort.Tensor => new ort.Tensor('int32', values, [1, values.length]);

async function run(
  session: ort.InferenceSession,
  inputs: Record<string, ort.Tensor>,
  output: string,
): Promise<Float32Array> {
  const { data } = (await session.run(inputs))[output] ?? {};
  if (!(data instanceof Float32Array)) throw new TypeError(`the model gave no ${output}`);
  return data;
}

const Json = z.record(z.string(), z.unknown());

async function readJson(file: URL): Promise<Readonly<Record<string, unknown>>> {
  return Json.parse(JSON.parse(await readFile(file, 'utf8')));
}
