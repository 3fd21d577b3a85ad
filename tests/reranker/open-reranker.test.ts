import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReranker } from '../../src/reranker/open-reranker.ts';
import type { Reranker } from '../../src/reranker/reranker.ts';

const FOLDER = new URL('../../models/meaning/', import.meta.url);
const QUESTION = 'What sank the ferry?';
const SENTENCES = [
  'A storm drove the ferry onto the rocks, where she went down.',
  'The mayor opened a library.',
  '',
  '🚢'.repeat(500),
];

let reranker: Reranker;
beforeAll(async () => {
  const opened = await openReranker(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  ({ reranker } = opened);
});
afterAll(() => reranker.close());

test('the sentence that answers scores above one that does not, in other words than the question’s', async () => {
  const [answers, other] = await reranker.score(QUESTION, SENTENCES);
  expect(answers).toBeGreaterThan(other ?? Infinity);
});

test('a sentence has the same score alone, among others, in any order, at the same time as another question', async () => {
  const together = await reranker.score(QUESTION, SENTENCES);
  const [backwards, alone] = await Promise.all([
    reranker.score(QUESTION, SENTENCES.toReversed()),
    Promise.all(SENTENCES.map((sentence) => reranker.score(QUESTION, [sentence]))),
    reranker.score('Who opened the library?', SENTENCES),
  ]);
  expect(backwards.toReversed()).toEqual(together);
  expect(alone.flat()).toEqual(together);
});

test('nothing to score is no scores', async () => {
  expect(await reranker.score(QUESTION, [])).toEqual([]);
});

test('a folder without a model says why there is none', async () => {
  const opened = await openReranker(new URL('./no-such-model/', import.meta.url));
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});

test('a model that is closed refuses', async () => {
  const opened = await openReranker(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  await opened.reranker.close();
  await expect(opened.reranker.score(QUESTION, SENTENCES)).rejects.toThrow('the model is closed');
});

test('a model that has ended refuses at once, whatever ended it', async () => {
  const opened = await openReranker(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  const running = opened.reranker.score(
    QUESTION,
    Array.from({ length: 500 }, () => SENTENCES[0] ?? ''),
  );
  const [ended] = await Promise.allSettled([running, opened.reranker.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'the model is closed' } });
});

test('two threads give the scores of one, in order', async () => {
  const opened = await openReranker(FOLDER, undefined, 2);
  if ('unable' in opened) throw new Error(opened.unable);
  const many = [...SENTENCES, ...SENTENCES, 'The ferry sank in a storm.'];
  expect(await opened.reranker.score(QUESTION, many)).toEqual(await reranker.score(QUESTION, many));
  expect(await opened.reranker.score(QUESTION, [])).toEqual([]);
  await opened.reranker.close();
  await expect(opened.reranker.score(QUESTION, many)).rejects.toThrow('the model is closed');
});

test('of two threads that cannot start, why is told once', async () => {
  const opened = await openReranker(new URL('./no-such-model/', import.meta.url), undefined, 2);
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});
