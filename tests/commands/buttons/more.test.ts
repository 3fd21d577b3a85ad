import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/more.ts';
import { writeAsk } from '../../../src/reply/asked.ts';
import { UserError } from '../../../src/text/errors.ts';
import { findingIn } from '../../support/finding.ts';
import { answerOf, fakeNewsroom } from '../../support/newsroom.ts';
import { press } from '../../support/press.ts';
import { storyOf } from '../../support/story.ts';

const story = storyOf('It sank.');
const question = 'what sank?';
const ask = { question, kind: 'who', story: story.id } as const;
const written = writeAsk(ask, [story]);

test('the button asks the same again and shows the three answers after those that were shown', async () => {
  const [first, ...others] = [0, 1, 2, 3, 4, 5, 6].map((at) => findingIn(storyOf(`Answer ${at}.`)));
  const newsroom = fakeNewsroom({
    stories: [story],
    answer: () => {
      const answer = answerOf(story);
      return answer.status === 'abstained' || first === undefined
        ? answer
        : { ...answer, findings: [first, ...others] };
    },
  });
  const { blocks } = await press(button, { payload: `${written}.2`, question }, { newsroom });
  expect(newsroom.asked).toMatchObject([ask]);
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
  expect(quotes).toEqual(['Answer 2.', 'Answer 3.', 'Answer 4.']);
});

test.each([
  ['the question is no longer in the message', { payload: `${written}.1`, question: null }, [story]],
  ['the only story that was asked is gone', { payload: `${written}.1`, question }, []],
])('the button says so where %s', async (_why, pressed, stories) => {
  const newsroom = fakeNewsroom({ stories });
  await expect(press(button, pressed, { newsroom })).rejects.toThrow(UserError);
  expect(newsroom.asked).toEqual([]);
});

test('a payload that somebody made up asks from the second answer on', async () => {
  const newsroom = fakeNewsroom({ stories: [story] });
  await press(button, { payload: 'nonsense', question }, { newsroom });
  expect(newsroom.asked).toMatchObject([{ question, kind: undefined, story: undefined }]);
});
