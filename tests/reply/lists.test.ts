import { expect, test } from 'vitest';
import { composeReload, composeStories } from '../../src/reply/lists.ts';
import { storyId } from '../../src/story/story.ts';
import { storyOf } from '../support/story.ts';

test('stories are listed newest first, those without a day last', () => {
  const stories = [null, '2024-01-02', '2024-03-06'].map((published, at) =>
    storyOf('It rained.', { id: storyId(`s${at}`), headline: `Rain ${at}`, published }),
  );
  const items = composeStories(stories).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(items.map(([headline]) => headline?.text)).toEqual(['Rain 2', 'Rain 1', 'Rain 0']);
});

test('a long list says how many it leaves out', () => {
  const stories = Array.from({ length: 23 }, (_none, at) => storyOf('It rained.', { id: storyId(`s${at}`) }));
  expect(composeStories(stories).blocks.at(-1)).toEqual({ kind: 'note', text: '… and 3 more' });
});

test('a reload counts what changed and names what was refused', () => {
  const reply = composeReload({
    added: ['new.md'],
    changed: [],
    removed: ['old.md'],
    unchanged: ['a.md', 'b.md'],
    refused: [{ file: 'bad.md', reason: 'it is not a text file', kept: true }],
  });
  expect(reply.blocks).toEqual([
    { kind: 'say', text: 'Reloaded: 1 added, 0 changed, 1 removed, 2 unchanged, 1 refused.' },
    {
      kind: 'list',
      items: [
        [{ text: 'new.md: added' }],
        [{ text: 'old.md: removed' }],
        [{ text: 'bad.md: it is not a text file (the version read before still answers)' }],
      ],
    },
  ]);
});
