import { expect, test } from 'vitest';
import { UserError } from '../../../src/text/errors.ts';
import { addTo, idsIn, MILA, moderationOf, museum, newsroomsOf } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test.each([
  ['its journal', 'last-change.json', 'garbage'],
  ['its settings', 'settings.json', '{"lastParagraph":"three"}'],
])(
  'a server of which %s is damaged is empty and closed, the others open, and it opens when it is mended',
  async (_what, file, content) => {
    const told: [string, unknown][] = [];
    const damaged = (server: string, error: unknown): void => void told.push([server, error]);
    const { newsrooms, data, again } = await newsroomsOf({ 'ferry.md': ferry }, { damaged });
    const id = await addTo(newsrooms.of('1'));
    await addTo(newsrooms.of('2'));
    await data.write(`servers/1/${file}`, content);
    const later = await again();
    expect(told).toMatchObject([['1', { message: expect.stringContaining(file) }]]);
    expect(idsIn(later.of('2'))).toEqual(['ferry', id]);
    // What it may have hidden is not known: it shows nothing at all.
    const closed = later.of('1');
    expect(idsIn(closed)).toEqual([]);
    const moderation = moderationOf(closed);
    const preferences = moderation.preferences();
    for (const change of [
      () => moderation.draft({ words: museum }),
      () => moderation.remove(id, MILA),
      () => moderation.set(preferences, MILA),
      () => moderation.undo(MILA),
      () => moderation.keepFeedback({ question: 'who?', shown: null }),
      () => moderation.status(),
      () => closed.reload(),
    ])
      // oxlint-disable-next-line no-await-in-loop -- one claim after the other
      await expect(change()).rejects.toThrow(UserError);
    await data.remove(`servers/1/${file}`);
    await closed.reload();
    expect(idsIn(closed)).toEqual(['ferry', id]);
    await moderation.remove(id, MILA);
    expect(idsIn(closed)).toEqual(['ferry']);
  },
);

test('that the bot left is kept for every server, and old ones are removed, whatever is damaged in another', async () => {
  const told: string[] = [];
  const { newsrooms, data, again } = await newsroomsOf({}, { damaged: (server) => void told.push(server) });
  for (const server of ['1', '2', '3']) await addTo(newsrooms.of(server));
  await data.write('servers/1/last-change.json', '');
  await data.write('servers/2/left.json', '{"at":"2025-01-01T00:00:00.000Z"}');
  const later = await again();
  await later.found(new Set(['1']));
  expect(await later.sweep()).toEqual(['2']);
  expect(new Set(told)).toEqual(new Set(['1']));
});
