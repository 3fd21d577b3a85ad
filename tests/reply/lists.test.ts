import { expect, test } from 'vitest';
import { en } from '../../src/reply/words/en.ts';
import { composeReload, composeStories } from '../../src/reply/lists.ts';
import { storyId } from '../../src/story/story.ts';
import { storyOf } from '../support/story.ts';

test('stories are listed newest first, those without a day last', () => {
  const stories = [null, '2024-01-02', '2024-03-06'].map((published, at) =>
    storyOf('It rained.', { id: storyId(`s${at}`), headline: `Rain ${at}`, published }),
  );
  const items = composeStories(stories, en).blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  expect(items.map(([headline]) => headline?.text)).toEqual(['Rain 2', 'Rain 1', 'Rain 0']);
});

test('a long list says how many it leaves out', () => {
  const stories = Array.from({ length: 23 }, (_none, at) => storyOf('It rained.', { id: storyId(`s${at}`) }));
  expect(composeStories(stories, en).blocks.at(-1)).toEqual({ kind: 'note', text: '… and 3 more' });
});

test('a reload counts what changed and names what was refused', () => {
  const reply = composeReload(
    {
      added: ['new.md'],
      changed: [],
      removed: ['old.md'],
      unchanged: ['a.md', 'b.md'],
      rejected: [{ file: 'bad.md', reason: { code: 'no-text-file' }, kept: true }],
    },
    en,
  );
  expect(reply.blocks).toEqual([
    { kind: 'say', text: 'Reloaded: 1 added, 0 changed, 1 removed, 2 unchanged, 1 refused.' },
    {
      kind: 'list',
      items: [[{ text: 'new.md: added' }], [{ text: 'old.md: removed' }]],
    },
    {
      kind: 'list',
      items: [
        [
          {
            text: 'bad.md: It is not a text file. Save the story as plain text in UTF-8. (The version read before still answers.)',
          },
        ],
      ],
    },
  ]);
});

test('a reload that changes or refuses many names the first of them and says how many more there are', () => {
  const files = Array.from({ length: 2000 }, (_none, at) => `s${at}.md`);
  const { blocks } = composeReload(
    {
      added: files,
      changed: files.slice(0, 5),
      removed: [],
      unchanged: [],
      rejected: files.map((file) => ({ file, reason: { code: 'no-text-file' }, kept: false })),
    },
    en,
  );
  expect(blocks.map((block) => (block.kind === 'list' ? block.items.length : block))).toEqual([
    expect.objectContaining({ kind: 'say' }),
    20,
    { kind: 'note', text: '… and 1985 more' },
    20,
    { kind: 'note', text: '… and 1980 more' },
  ]);
});
