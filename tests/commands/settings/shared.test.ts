import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/shared.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { addTo, idsIn } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('shared stories are no longer asked here, then asked again', async () => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  await command.run({ on: false }, newsroom, asker);
  expect(idsIn(newsroom)).toEqual([]);
  await command.run({ on: true }, newsroom, asker);
  expect(idsIn(newsroom)).toEqual(['ferry']);
});

test('the server’s own stories are asked either way', async () => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  const own = await addTo(newsroom);
  await command.run({ on: false }, newsroom, asker);
  expect(idsIn(newsroom)).toEqual([own]);
});
