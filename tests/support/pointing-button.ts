import { describe, expect, test } from 'vitest';
import type { Button } from '../../src/command/button.ts';
import { writePointer } from '../../src/reply/pointer.ts';
import { UserError } from '../../src/text/errors.ts';
import { wordsOf } from './moderator.ts';
import { fakeNewsroom } from './newsroom.ts';
import { press } from './press.ts';
import { storyOf } from './story.ts';

const story = storyOf(
  'The ferry left at nine.\n\nIt sank off Varna. Nobody drowned.\n\nDivers came at noon.',
);
const sentence = { start: story.text.indexOf('It sank'), end: story.text.indexOf(' Nobody') };
const payload = writePointer({ story, span: sentence });

/** What holds for each button that points at a sentence and shows it, alone or with the paragraphs around it. */
export function describePointingButton(
  button: Button,
  { neighbours }: { readonly neighbours: boolean },
): void {
  describe(`the button “${button.name}”`, () => {
    test(`shows the sentence ${neighbours ? 'with the paragraphs around it' : 'alone'}`, async () => {
      const words = wordsOf(
        await press(button, { payload }, { newsroom: fakeNewsroom({ stories: [story] }) }),
      );
      expect(words).toContain('It sank off Varna.');
      expect(words.includes('Divers came')).toBe(neighbours);
    });

    test.each([
      ['the story has changed since', payload, [storyOf(`${story.text} More.`)]],
      ['the story is gone', payload, []],
      ['its payload is made up', 'zzzz.0.7', [story]],
      ['its payload ends beyond the story', payload.replace(/\d+$/u, '99999'), [story]],
      ['its payload is empty', '', [story]],
    ])('says that the story is gone where %s', async (_why, made, stories) => {
      const newsroom = fakeNewsroom({ stories });
      await expect(press(button, { payload: made }, { newsroom })).rejects.toThrow(UserError);
    });
  });
}
