import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/paragraphs.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { addTo } from '../../support/newsrooms.ts';

test('stories are read up to a paragraph, then whole again', async () => {
  const { newsroom, asker } = await moderatedServer();
  await addTo(newsroom);
  const length = (): number | undefined => newsroom.stories()[0]?.paragraphs.length;
  const whole = length();
  await command.run({ last: 1 }, newsroom, asker);
  expect(length()).toBe(1);
  await command.run({}, newsroom, asker);
  expect(length()).toBe(whole);
});

test('a paragraph is between 1 and 10,000', () => {
  expect(command.options['last']).toMatchObject({ least: 1, most: 10_000 });
});
