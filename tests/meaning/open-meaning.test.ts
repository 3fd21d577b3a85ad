import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMeaning } from '../../src/meaning/open-meaning.ts';
import type { Meaning } from '../../src/meaning/meaning.ts';

const FOLDER = new URL('../../models/meaning/', import.meta.url);
const QUESTION = 'What sank the ferry?';
const SENTENCES = [
  'A storm drove the ferry onto the rocks, where she went down.',
  'The mayor opened a library.',
  '',
  '🚢'.repeat(500),
];

let meaning: Meaning;
beforeAll(async () => {
  const opened = await openMeaning(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  ({ meaning } = opened);
});
afterAll(() => meaning.close());

test('the sentence that answers scores above one that does not, in other words than the question’s', async () => {
  const [answers, other] = await meaning.score(QUESTION, SENTENCES);
  expect(answers).toBeGreaterThan(other ?? Infinity);
});

test('a sentence has the same score alone, among others, in any order, at the same time as another question', async () => {
  const together = await meaning.score(QUESTION, SENTENCES);
  const [backwards, alone] = await Promise.all([
    meaning.score(QUESTION, SENTENCES.toReversed()),
    Promise.all(SENTENCES.map((sentence) => meaning.score(QUESTION, [sentence]))),
    meaning.score('Who opened the library?', SENTENCES),
  ]);
  expect(backwards.toReversed()).toEqual(together);
  expect(alone.flat()).toEqual(together);
});

test('nothing to score is no scores', async () => {
  expect(await meaning.score(QUESTION, [])).toEqual([]);
});

test('a folder without a model says why there is none', async () => {
  const opened = await openMeaning(new URL('./no-such-model/', import.meta.url));
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});

test('a model that is closed refuses', async () => {
  const opened = await openMeaning(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  await opened.meaning.close();
  await expect(opened.meaning.score(QUESTION, SENTENCES)).rejects.toThrow('the model is closed');
});

test('a model that has ended refuses at once, whatever ended it', async () => {
  const opened = await openMeaning(FOLDER);
  if ('unable' in opened) throw new Error(opened.unable);
  const running = opened.meaning.score(
    QUESTION,
    Array.from({ length: 500 }, () => SENTENCES[0] ?? ''),
  );
  const [ended] = await Promise.allSettled([running, opened.meaning.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'the model is closed' } });
});

test('two threads give the scores of one, in order', async () => {
  const opened = await openMeaning(FOLDER, undefined, 2);
  if ('unable' in opened) throw new Error(opened.unable);
  const many = [...SENTENCES, ...SENTENCES, 'The ferry sank in a storm.'];
  expect(await opened.meaning.score(QUESTION, many)).toEqual(await meaning.score(QUESTION, many));
  expect(await opened.meaning.score(QUESTION, [])).toEqual([]);
  await opened.meaning.close();
  await expect(opened.meaning.score(QUESTION, many)).rejects.toThrow('the model is closed');
});

test('of two threads that cannot start, why is told once', async () => {
  const opened = await openMeaning(new URL('./no-such-model/', import.meta.url), undefined, 2);
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});
