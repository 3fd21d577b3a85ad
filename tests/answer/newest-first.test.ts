import { expect, test } from 'vitest';
import { ANY_STORY } from '../../src/answer/look/near-story.ts';
import { FAR_AWAY } from '../../src/answer/look/nearness.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { newestFirst } from '../../src/answer/rank/newest-first.ts';
import { scopeOf, viewOf } from '../../src/answer/view.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const days = ['2024-03-01', '2024-05-01', '2024-04-01', null];

/** The days of the stories in the order in which they are shown, given their scores. */
async function shown(words: string, scores: readonly number[]): Promise<readonly (string | null)[]> {
  const stories = days.map((published, at) =>
    storyOf('Ten are missing.', { id: storyId(`s${at}`), published }),
  );
  const index = await indexOf(...stories);
  const ranked = [...index.entries.values()].flatMap((entry, at) =>
    entry.sentences.map((sentence) => ({
      view: viewOf({ entry, sentence, nearness: FAR_AWAY, story: ANY_STORY }),
      score: scores[at] ?? 0,
    })),
  );
  const order = newestFirst(ranked, scopeOf(readQuestion(words), index));
  return order.map(({ view }) => view.candidate.entry.story.published);
}

test('who asks for the latest gets the newest of what answers about as well', async () => {
  expect(await shown('how many are missing now?', [5, 4.5, 4.2, 4.1])).toEqual([
    '2024-05-01',
    '2024-04-01',
    '2024-03-01',
    null,
  ]);
});

test('a newer story that answers clearly worse stays behind', async () => {
  expect((await shown('how many are still missing?', [5, 2, 1, 0]))[0]).toBe('2024-03-01');
});

test('who does not ask for it gets the best', async () => {
  expect(await shown('how many were missing?', [5, 4.9, 4.8, 4.7])).toEqual(days);
});
