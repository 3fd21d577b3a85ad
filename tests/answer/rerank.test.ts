import { describe, expect, test } from 'vitest';
import { rerank, RERANK_DEPTH } from '../../src/answer/rank/rerank.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { scopeOf, viewOf, type Scope, type View } from '../../src/answer/view.ts';
import type { QuestionKind } from '../../src/story/question-kind.ts';
import { ANY_STORY } from '../../src/answer/look/near-story.ts';
import { FAR_AWAY } from '../../src/answer/look/nearness.ts';
import type { Reranker } from '../../src/models/reranker.ts';
import { indexOf } from '../support/library.ts';

/** A model that likes sentences with a word in them. */
const liking = (word: string, heard: string[] = []): Reranker => ({
  score: async (question, sentences) => {
    heard.push(question, ...sentences.map((each) => each.sentence));
    return sentences.map(({ sentence }) => (sentence.includes(word) ? 8 : -8));
  },
});

async function given(
  text: string,
  words: string,
  kind?: QuestionKind,
): Promise<{ views: readonly View[]; scope: Scope }> {
  const index = await indexOf(text);
  const views = [...index.entries.values()].flatMap((entry) =>
    entry.sentences.map((sentence) => viewOf({ entry, sentence, nearness: FAR_AWAY, story: ANY_STORY })),
  );
  return { views, scope: scopeOf(readQuestion(words, kind), index) };
}

const text = 'The ferry sank on Monday. A wave broke her back. The mayor wept.';

test('what the model likes goes before what shares words', async () => {
  const { views, scope } = await given(text, 'why did the ferry sink');
  const { ranked } = await rerank(views, scope, { reranker: liking('wave') });
  expect(ranked[0]?.view.candidate.sentence.index).toBe(1);
});

test('without a model words alone rank', async () => {
  const { views, scope } = await given(text, 'why did the ferry sink');
  const { ranked } = await rerank(views, scope, { reranker: null });
  expect(ranked[0]?.view.candidate.sentence.index).toBe(0);
});

test('the model reads the best few by words and no more', async () => {
  const { views, scope } = await given('The ferry sank. '.repeat(40), 'ferry');
  const heard: string[] = [];
  await rerank(views, scope, { reranker: liking('x', heard) });
  expect(heard).toHaveLength(1 + RERANK_DEPTH);
});

describe('the model hears', () => {
  test.each([
    ['the question as it is asked', ['why did it sink'], 'why did it sink'],
    ['what the command adds to a fragment', ['the ferry sank', 'when'], 'when the ferry sank'],
    ['a question after a command as it is asked', ['when did she sink', 'when'], 'when did she sink'],
  ] as const)('%s', async (_what, [words, kind], said) => {
    const { views, scope } = await given(text, words, kind);
    const heard: string[] = [];
    await rerank(views, scope, { reranker: liking('x', heard) });
    expect(heard[0]).toBe(said);
  });
});

test('where the model breaks, words alone rank', async () => {
  const { views, scope } = await given(text, 'why did the ferry sink');
  const broken: Reranker = { ...liking('x'), score: () => Promise.reject(new Error('out of memory')) };
  expect((await rerank(views, scope, { reranker: broken })).ranked[0]?.view.candidate.sentence.index).toBe(0);
});
