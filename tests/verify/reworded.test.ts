import { expect, test } from 'vitest';
import { archiveOf } from '../../src/newsroom/archive.ts';
import type { Models } from '../../src/models/models.ts';
import { encodedText } from '../../src/search/passages.ts';
import { quantize, WIDTH } from '../../src/text/vectors.ts';
import { verifyReworded } from '../../src/verify/reworded.ts';
import { indexOf } from '../support/library.ts';

/** Vectors by what a text is about; a sentence is like a claim that is about the same. */
const ABOUT = [/crane|hoist/iu, /roof|ceiling/iu, /summer|season/iu, /kite/iu];
const topicsOf = (text: string): readonly number[] =>
  ABOUT.flatMap((about, at) => (about.test(text) ? [at] : []));

function vectorOf(text: string): Int8Array {
  const vector = new Float32Array(WIDTH);
  const topics = topicsOf(text);
  for (const topic of topics) vector.fill(1 / Math.sqrt(20 * topics.length), topic * 20, topic * 20 + 20);
  return quantize(vector);
}

const models: Models = {
  encoder: {
    question: async (text) => vectorOf(text),
    passages: async (texts) => {
      const vectors = new Int8Array(texts.length * WIDTH);
      for (const [at, text] of texts.entries()) vectors.set(vectorOf(text), at * WIDTH);
      return vectors;
    },
  },
  reranker: {
    score: async (claim, sentences) =>
      sentences.map(({ sentence }) => (topicsOf(sentence).join() === topicsOf(claim).join() ? 2 : -4)),
  },
  close: async () => {},
};

const index = await indexOf(
  `“We will sell the old crane if the museum pays,” said Ana Petrova, the mayor.

Ivo Dimov, who looks after the museum, said that its money had gone into a new roof.

A festival of kites drew hundreds of families on Sunday.`,
);
for (const entry of index.entries.values())
  entry.vectors.values = await models.encoder.passages(
    entry.passages.map((passage) => encodedText(entry.story, passage)),
  );

const told = (quote: string, speaker?: string): ReturnType<typeof verifyReworded> =>
  verifyReworded({ quote, speaker }, index, models);

test('words of somebody’s own in other words are altered, and are shown', async () => {
  const found = await told('Our ancient hoist goes once they put money down', 'Petrova');
  expect(found?.verdict).toBe('altered');
  const [place] = found?.places ?? [];
  expect(place && place.evidence.story.text.slice(place.words.start, place.words.end)).toBe(
    'We will sell the old crane if the museum pays',
  );
  expect(found?.changes).toMatchObject([
    { op: 'replaced', said: 'We will sell the old crane if the museum pays', touched: [] },
  ]);
});

test('a paraphrase in other words is reported, and what somebody else said is theirs', async () => {
  expect((await told('A ceiling ate up our savings', 'Dimov'))?.verdict).toBe('reported');
  expect((await told('A ceiling ate up our savings'))?.verdict).toBe('reported');
});

test('what nobody said in any words is nothing', async () => {
  expect(await told('The bakery opens at dawn')).toBeNull();
  expect(await told('…')).toBeNull();
});

test('an archive with models looks for other words where the claim’s own are nowhere', async () => {
  const claim = { quote: 'Our ancient hoist goes once they put money down', speaker: 'Petrova' };
  const ready: (string | undefined)[] = [];
  const reading = { models, ready: async (story?: string) => void ready.push(story) };
  expect((await archiveOf(index, reading).verify(claim)).verdict).toBe('altered');
  expect(ready).toEqual([undefined]);
  expect((await archiveOf(index).verify(claim)).verdict).toBe('absent');
  const broken = {
    ...models,
    encoder: { ...models.encoder, passages: () => Promise.reject(new Error('ended')) },
  };
  expect((await archiveOf(index, { ...reading, models: broken }).verify(claim)).verdict).toBe('absent');
});
