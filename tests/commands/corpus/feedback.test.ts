import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/feedback.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { moderationOf, newsroomsOf } from '../../support/newsrooms.ts';

test('what was marked wrong is listed, the newest 15', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  for (let at = 0; at < 16; at += 1)
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await moderation.keepFeedback({ question: `question ${at}?`, shown: null });
  const words = wordsOf(await command.run({}, newsroom, asker));
  expect(words).toContain('question 15?');
  expect(words).not.toContain('question 0?');
});

test('where nothing was marked wrong it says so', async () => {
  const { newsroom, asker } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsroom, asker))).toMatch(/^0 answers were marked wrong/u);
});

test('the feedback of another server is not seen', async () => {
  const { newsrooms } = await newsroomsOf({});
  await moderationOf(newsrooms.of('2')).keepFeedback({ question: 'whose secret?', shown: null });
  const { asker } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsrooms.of('1'), asker))).not.toContain('secret');
});
