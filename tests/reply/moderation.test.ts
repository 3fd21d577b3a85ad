import { expect, test } from 'vitest';
import type { Draft } from '../../src/newsroom/drafts/draft.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

const draft: Draft = {
  id: 'a1',
  preview: {
    headline: 'Old mill becomes a dairy',
    outlet: 'The Kotel Herald',
    published: '2024-03-05',
    url: null,
    author: null,
    language: 'en',
    counts: { paragraphs: 1, words: 3, people: 0, quotations: 0 },
    begins: ['It was sold.'],
  },
  replaces: null,
  guessed: ['published', 'outlet'],
  blockers: [],
};

test('the preview of a draft says what of its head was taken from the text', () => {
  const { blocks } = composeDraft(draft, wordsIn('en'));
  const head = blocks.find(({ kind }) => kind === 'list');
  expect(head).toMatchObject({
    items: [
      [{ text: 'Title: Old mill becomes a dairy' }],
      [{ text: 'Outlet: The Kotel Herald (guessed from the text)' }],
      [{ text: 'Day: 2024-03-05 (guessed from the text)' }],
    ],
  });
});
