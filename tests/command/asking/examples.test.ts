import { expect, test } from 'vitest';
import { OWNER } from '../../../src/command/asker.ts';
import { examplesFrom } from '../../../src/command/asking/examples.ts';
import { introTo } from '../../../src/command/asking/intro-to.ts';
import { answerOf, fakeNewsroom } from '../../support/newsroom.ts';
import { storyOf } from '../../support/story.ts';

const story = storyOf('The ferry sank.');
const people = [
  { name: 'Ana Petrova', title: 'Mayor', stories: 2 },
  { name: 'Ivo Dimov', title: null, stories: 1 },
];

test('examples are questions that the stories answer, asked once', async () => {
  const newsroom = {
    ...fakeNewsroom({
      stories: [story],
      speakers: ['a source', 'Ivo Dimov', 'Ana Petrova'],
      answer: ({ question }) =>
        question.includes('Dimov')
          ? {
              status: 'abstained',
              doubt: 'none',
              readAs: null,
              kind: 'who',
              reason: 'not-answered',
              unknown: null,
              instead: null,
              nearest: null,
            }
          : answerOf(story),
    }),
    people: () => people,
  };
  expect(await examplesFrom(newsroom)).toEqual(['Who is Ana Petrova?', 'What did Ana Petrova say?']);
  const asked = newsroom.asked.length;
  expect(await examplesFrom(newsroom, 1)).toEqual(['Who is Ana Petrova?']);
  expect(newsroom.asked).toHaveLength(asked);
});

test('without stories there are none, and the introduction does without', async () => {
  expect(await examplesFrom(fakeNewsroom())).toEqual([]);
  expect(await introTo(OWNER, fakeNewsroom())).toEqual({
    blocks: [
      {
        kind: 'say',
        text: 'Ask me about the stories I have read. I answer with their own sentences; /help shows how, /stories lists them.',
      },
    ],
  });
});
