import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/command/asking/answer-to.ts';
import { OWNER, type Asker } from '../../../src/command/asker.ts';
import { storyId } from '../../../src/story/story.ts';
import { UserError } from '../../../src/text/errors.ts';
import { answerOf, fakeNewsroom } from '../../support/newsroom.ts';
import { storyOf } from '../../support/story.ts';
import { refusedWith } from '../../support/refused.ts';

const member: Asker = { ...OWNER, isModerator: false };
const story = storyOf('The ferry sank.', { id: storyId('ferry'), headline: 'Ferry lost off Varna' });

test('a story may be named by a part of its title', async () => {
  const newsroom = fakeNewsroom({ stories: [story], answer: () => answerOf(story) });
  await answerTo({ question: 'what sank?', story: 'off varna' }, { newsroom, asker: member });
  expect(newsroom.asked).toMatchObject([{ story: 'ferry' }]);
});

test('a question in another language is not even looked for', async () => {
  const newsroom = fakeNewsroom({ stories: [story], answer: () => answerOf(story) });
  const reply = await answerTo(
    { question: 'Wer hat das gesagt?' },
    { newsroom, asker: { ...member, language: 'de' } },
  );
  expect(JSON.stringify(reply)).toContain('Ich lese Fragen auf Englisch');
  expect(newsroom.asked.map(({ question }) => question)).not.toContain('Wer hat das gesagt?');
});

test.each([
  ['an empty question', '  ', { code: 'no-question', example: null }],
  ['a pasted page', 'why? '.repeat(300), { code: 'question-too-long', has: 1499, most: 1000 }],
] as const)('%s is refused before the newsroom hears of it', async (_what, question, problem) => {
  const newsroom = fakeNewsroom({ stories: [story], answer: () => answerOf(story) });
  const asked = answerTo({ question }, { newsroom, asker: { ...member, language: 'de' } });
  await expect(asked).rejects.toThrow(refusedWith(problem));
  expect(newsroom.asked.map((each) => each.question)).not.toContain(question);
});

describe('where nothing is loaded', () => {
  const none = new UserError({ code: 'no-stories', canAdd: true });
  const newsroom = fakeNewsroom({ answer: () => Promise.reject(none) });

  test.each([
    ['members are told so', member, false],
    ['moderators are told how to add one as well', OWNER, true],
  ])('%s', async (_who, asker, canAdd) => {
    await expect(answerTo({ question: 'what sank?' }, { newsroom, asker })).rejects.toThrow(
      refusedWith({ code: 'no-stories', canAdd }),
    );
  });
});

test('what the newsroom refuses otherwise, and a bug, is passed on', async () => {
  for (const error of [new UserError({ code: 'story-gone' }), new RangeError('not a span')]) {
    const newsroom = fakeNewsroom({ stories: [story], answer: () => Promise.reject(error) });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(answerTo({ question: 'what?' }, { newsroom, asker: member })).rejects.toThrow(error);
  }
});
