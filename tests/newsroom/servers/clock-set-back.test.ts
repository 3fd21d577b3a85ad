import { expect, test } from 'vitest';
import { openDesk } from '../../../src/newsroom/servers/desk.ts';
import { UserError } from '../../../src/text/errors.ts';
import { addTo, museum, newsroomsOf, testClock } from '../../support/newsrooms.ts';

const HOUR = 3_600_000;
const limits = { stories: 20, bytes: 1_000_000, uploadsAnHour: 1 };
const another = {
  ...museum,
  headline: 'A bridge at Ruse opens',
  text: 'The bridge at Ruse opened on Monday.\n',
};

test('where the clock is set back, a server waits no longer than before to add a story', async () => {
  const clock = testClock();
  const { newsrooms } = await newsroomsOf({}, { clock, limits });
  const newsroom = newsrooms.of('1');
  await addTo(newsroom);
  await expect(addTo(newsroom, another)).rejects.toThrow(UserError);
  clock.pass(-2 * HOUR);
  expect(await addTo(newsroom, another)).toBe('a-bridge-at-ruse-opens');
});

test('nor to have one read', () => {
  const clock = testClock();
  const { countReading } = openDesk(clock.now);
  for (let at = 0; at < 3; at += 1) countReading(1);
  expect(() => countReading(1)).toThrow(UserError);
  clock.pass(-2 * HOUR);
  expect(() => countReading(1)).not.toThrow();
});
