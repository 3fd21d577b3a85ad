import { expect, test } from 'vitest';
import { command } from '../../commands/verify.ts';
import { OWNER } from '../../src/command/asker.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { refusedWith } from '../support/refused.ts';
import { suggestionsOf } from '../support/suggestions-of.ts';

const index = await indexOf(
  '“The ferry will sail if the wind drops,” said Ana Petrova, the mayor.\n\nThe harbour was quiet on Monday.',
);
const newsroom = fakeNewsroom({
  stories: [...index.entries.values()].map(({ story }) => story),
  speakers: ['Ana Petrova'],
  archive: archiveOf(index),
});

test('/verify shows the true words, what was made of them, and their place', async () => {
  const { blocks, buttons } = await command.run(
    { quote: '“The ferry will sail”', speaker: 'Petrova' },
    newsroom,
  );
  expect(blocks[0]).toEqual({ kind: 'question', text: '“The ferry will sail” — Petrova' });
  expect(blocks[1]).toEqual({ kind: 'say', text: 'Shortened: a part is missing. The words were:' });
  expect(blocks[2]).toMatchObject({
    kind: 'quote',
    text: '“The ferry will sail if the wind drops,” said Ana Petrova, the mayor.',
    short: { start: 1, end: 20 },
  });
  expect(blocks).toContainEqual({ kind: 'note', text: 'Left out: “if the wind drops” (a condition)' });
  expect(buttons).toMatchObject([{ button: 'context' }]);
});

test('/verify speaks the asker’s language', async () => {
  const { blocks } = await command.run({ quote: 'Pigs can fly' }, newsroom, { ...OWNER, language: 'de' });
  expect(blocks[1]).toEqual({
    kind: 'say',
    text: 'Nicht belegt: Kein Artikel hier hat diese Worte oder ähnliche.',
  });
});

test('/verify says what it cannot verify', () => {
  expect(() => command.run({ quote: '“…”' }, newsroom)).toThrow(refusedWith({ code: 'claim-without-words' }));
  expect(() => command.run({ quote: 'a'.repeat(1001) }, newsroom)).toThrow(
    refusedWith({ code: 'claim-too-long', has: 1001, most: 1000 }),
  );
  expect(() => command.run({ quote: 'It sank.', story: 'train' }, newsroom)).toThrow(
    refusedWith({ code: 'no-such-story', name: 'train' }),
  );
  expect(() => command.run({ quote: 'It sank.' }, fakeNewsroom())).toThrow(
    refusedWith({ code: 'no-stories', canAdd: true }),
  );
});

test('/verify offers those whom the stories quote', () => {
  expect(suggestionsOf(command, 'speaker')?.('petr', newsroom)).toEqual([
    { name: 'Ana Petrova', value: 'Ana Petrova' },
  ]);
});
