import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { openModels } from '../../src/models/open-models.ts';
import type { Models } from '../../src/models/models.ts';
import type { Readable } from '../../src/models/reranker.ts';
import { cosineAt, WIDTH } from '../../src/text/vectors.ts';
import { folderOf } from '../support/folder.ts';
import { bare } from '../support/models.ts';
import { shippedModels } from '../support/shipped-newsroom.ts';

const FOLDER = new URL('../../models/', import.meta.url);
const QUESTION = 'What sank the ferry?';
const SENTENCES: readonly Readable[] = bare([
  'A storm drove the ferry onto the rocks, where she went down.',
  'The mayor opened a library.',
  '',
  '🚢'.repeat(500),
]);

let models: Models;
beforeAll(async () => {
  models = await shippedModels();
});

test('the sentence that answers scores above one that does not, in other words than the question’s', async () => {
  const [answers, other] = await models.reranker.score(QUESTION, SENTENCES);
  expect(answers).toBeGreaterThan(other ?? Infinity);
});

test('a sentence has the same score alone, among others, in any order, at the same time as another question', async () => {
  const together = await models.reranker.score(QUESTION, SENTENCES);
  const [backwards, alone] = await Promise.all([
    models.reranker.score(QUESTION, SENTENCES.toReversed()),
    Promise.all(SENTENCES.map((sentence) => models.reranker.score(QUESTION, [sentence]))),
    models.reranker.score('Who opened the library?', SENTENCES),
  ]);
  expect(backwards.toReversed()).toEqual(together);
  expect(alone.flat()).toEqual(together);
});

test('nothing to score is no scores', async () => {
  expect(await models.reranker.score(QUESTION, [])).toEqual([]);
});

test('a folder without a model says why there is none', async () => {
  const opened = await openModels(new URL('./no-such-model/', import.meta.url));
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});

test('where one of the models is missing, that is said and the process goes on', async () => {
  const { path } = await folderOf();
  await Promise.all(
    ['encoder', 'tokenizer'].map((part) => symlink(new URL(part, FOLDER), join(path, part), 'dir')),
  );
  const opened = await openModels(pathToFileURL(`${path}/`), undefined, 2);
  expect('unable' in opened && opened.unable).toMatch(/reranker/u);
});

test('two threads give the scores of one, in order; closed, they refuse at once what they read and what comes later', async () => {
  const opened = await openModels(FOLDER, undefined, 2);
  if ('unable' in opened) throw new Error(opened.unable);
  const many = [...SENTENCES, ...SENTENCES, ...bare(['The ferry sank in a storm.'])];
  expect(await opened.models.reranker.score(QUESTION, many)).toEqual(
    await models.reranker.score(QUESTION, many),
  );
  expect(await opened.models.reranker.score(QUESTION, [])).toEqual([]);
  const running = opened.models.reranker.score(
    QUESTION,
    bare(Array.from({ length: 500 }, () => 'The ferry sank.')),
  );
  // A thread that is ended in the middle of a run would take the whole process with it.
  const [ended] = await Promise.allSettled([running, opened.models.close(), opened.models.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'the model is closed' } });
  await expect(opened.models.reranker.score(QUESTION, many)).rejects.toThrow('the model is closed');
});

test('of two threads that cannot start, why is told once', async () => {
  const opened = await openModels(new URL('./no-such-model/', import.meta.url), undefined, 2);
  expect('unable' in opened && opened.unable).toMatch(/ENOENT/u);
});

test('a question is nearer to the passage that tells it in other words than to another', async () => {
  const question = await models.encoder.question('Why was the harbour closed?');
  const passages = await models.encoder.passages([
    'The port stayed shut because of the storm.',
    'The mayor opened a library with a concert.',
  ]);
  expect(passages).toHaveLength(2 * WIDTH);
  expect(cosineAt(question, passages, 0)).toBeGreaterThan(cosineAt(question, passages, WIDTH) + 0.1);
});

test('a text has the same vector alone and among others, and a question another than a passage of its words', async () => {
  const texts = ['The ferry sank.', '', 'A long text. '.repeat(200)];
  const together = await models.encoder.passages(texts);
  const alone = await Promise.all(texts.map((text) => models.encoder.passages([text])));
  expect(alone.flatMap((vector) => [...vector])).toEqual([...together]);
  expect(await models.encoder.question('The ferry sank.')).not.toEqual(alone[0]);
  expect(await models.encoder.passages([])).toHaveLength(0);
});

test('what stands beside a sentence is read with it', async () => {
  const sentence = 'He left the port at noon.';
  const [named, other] = await models.reranker.score('When did Petrova leave the port?', [
    { sentence, who: 'Ivan Petrova', about: '' },
    { sentence, who: 'Tom Smith', about: '' },
  ]);
  expect(named).not.toBe(other);
});
