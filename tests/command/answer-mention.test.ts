import { expect, test } from 'vitest';
import { answerMention } from '../../src/command/answer-mention.ts';
import { answerOf, fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

test('a message that speaks to the bot is answered as /ask is', async () => {
  const newsroom = fakeNewsroom({ answer: () => answerOf(storyOf('The ferry sank.')) });
  const { blocks } = await answerMention('what sank?', newsroom);
  expect(newsroom.asked).toEqual([{ question: 'what sank?' }]);
  expect(blocks).toMatchObject([
    { kind: 'question', text: 'what sank?' },
    { kind: 'quote', text: 'The ferry sank.' },
  ]);
});
