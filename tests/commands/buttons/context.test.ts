import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/context.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { writePointer } from '../../../src/reply/pointer.ts';
import { UserError } from '../../../src/text/errors.ts';
import { wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { storyOf } from '../../support/story.ts';

const story = storyOf(
  'The ferry left at nine.\n\nIt sank off Varna. Nobody drowned.\n\nDivers came at noon.',
);
const sentence = { start: story.text.indexOf('It sank'), end: story.text.indexOf(' Nobody') };
const payload = writePointer({ story, span: sentence });
const pressed = { payload, question: null, fields: {} };

test('the button shows the paragraph of the sentence with its neighbours', async () => {
  const words = wordsOf(await button.run(pressed, fakeNewsroom({ stories: [story] }), OWNER));
  expect(words).toContain('It sank off Varna.');
  expect(words.includes('Divers came')).toBe(true);
});

test.each([
  ['the story has changed since', payload, [storyOf(`${story.text} More.`)]],
  ['the story is gone', payload, []],
  ['its payload is made up', 'zzzz.0.7', [story]],
  ['its payload ends beyond the story', payload.replace(/\d+$/u, '99999'), [story]],
  ['its payload is empty', '', [story]],
])('the button says that the story is gone where %s', (_why, made, stories) => {
  expect(() => button.run({ ...pressed, payload: made }, fakeNewsroom({ stories }), OWNER)).toThrow(
    UserError,
  );
});
