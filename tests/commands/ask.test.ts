import { expect, test } from 'vitest';
import { command } from '../../commands/ask.ts';
import { UserError } from '../../src/text/errors.ts';
import { answerOf, fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

test('/ask asks what is asked, of the story that is named', async () => {
  const newsroom = fakeNewsroom();
  await command.run({ question: 'what sank?', story: 'ferry' }, newsroom);
  await command.run({ question: 'what sank?' }, newsroom);
  expect(newsroom.asked).toEqual([
    { question: 'what sank?', story: 'ferry' },
    { question: 'what sank?', story: undefined },
  ]);
});

test('/ask shows what was asked, the sentence and its credit', async () => {
  const story = storyOf('The ferry sank.', { headline: 'Ferry lost' });
  const { blocks } = await command.run(
    { question: 'what sank?' },
    fakeNewsroom({ answer: () => answerOf(story) }),
  );
  expect(blocks).toMatchObject([
    { kind: 'question', text: 'what sank?' },
    { kind: 'quote', text: 'The ferry sank.' },
  ]);
  expect(JSON.stringify(blocks)).toMatch(/Ferry lost.*The Test Ledger.*6 March 2024.*paragraph 1/u);
});

test('what the newsroom refuses is not swallowed', async () => {
  const newsroom = fakeNewsroom({
    answer: () => Promise.reject(new UserError({ code: 'no-such-story', name: 'train' })),
  });
  await expect(command.run({ question: 'what sank?', story: 'train' }, newsroom)).rejects.toThrow(UserError);
});
