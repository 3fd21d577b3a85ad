import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/reload.ts';
import { fakeNewsroom, NOTHING_CHANGED } from '../../support/newsroom.ts';

test('/corpus reload is for moderators, and only they see its reply', () => {
  expect(command).toMatchObject({ audience: 'moderators', whisper: true, options: {} });
});

test('/corpus reload counts what changed and names what was refused', async () => {
  const report = {
    ...NOTHING_CHANGED,
    changed: ['ferry.md'],
    unchanged: ['bridge.md'],
    rejected: [{ file: 'bad.md', reason: { code: 'story-without-text' } as const, kept: true }],
  };
  const { blocks } = await command.run({}, fakeNewsroom({ report }));
  expect(blocks[0]).toEqual({
    kind: 'say',
    text: 'Reloaded: 0 added, 1 changed, 0 removed, 1 unchanged, 1 refused.',
  });
  expect(JSON.stringify(blocks)).toContain(
    'bad.md: The story has no text. Write some below its front matter. (The version read before still answers.)',
  );
});
