import { describe, expect, test } from 'vitest';
import { OWNER } from '../../src/command/asker.ts';
import { whispers, type Command } from '../../src/command/command.ts';
import type { QuestionKind } from '../../src/story/question-kind.ts';
import { UserError } from '../../src/text/errors.ts';
import { fakeNewsroom } from './newsroom.ts';
import { storyOf } from './story.ts';
import { suggestionsOf } from './suggestions-of.ts';

type Asking = {
  readonly kind: QuestionKind;
  readonly question: string;
  /** The question as it is typed behind the name of the command. */
  readonly rest: string;
};

/** What holds for each command that is a question word: /who, /when, /where, /why. */
export function describeQuestionCommand(command: Command, { kind, question, rest }: Asking): void {
  describe(`/${command.name}`, () => {
    test.each([
      ['a whole question', question],
      ['the rest of one', rest],
      ['a bare name', 'Randa Slim'],
      ['a bare topic', 'ferry'],
    ])(`asks %s as it is typed, for a ${kind}`, async (_what, about) => {
      const newsroom = fakeNewsroom();
      const { blocks } = await command.run({ about, story: 'strike' }, newsroom);
      expect(newsroom.asked).toEqual([{ question: about, kind, story: 'strike' }]);
      expect(blocks[0]).toEqual({ kind: 'question', text: about });
    });

    test('of white space is refused before the stories are asked', async () => {
      const newsroom = fakeNewsroom({ stories: [storyOf('The ferry sank.')] });
      await expect(command.run({ about: ' ' }, newsroom)).rejects.toThrow(UserError);
      expect(newsroom.asked).toEqual([]);
    });

    test('without its option is a bug of the surface', () => {
      expect(() => command.run({}, fakeNewsroom())).toThrow(TypeError);
    });

    test('is seen by everybody, by the asker alone where either says so', () => {
      const quiet = { ...OWNER, answersPrivately: true };
      const seen = [
        whispers(command, {}, OWNER),
        whispers(command, { private: true }, OWNER),
        whispers(command, {}, quiet),
        whispers(command, { private: false }, quiet),
      ];
      expect(seen).toEqual([false, true, true, false]);
    });

    test('completes topics and stories', () => {
      const newsroom = fakeNewsroom({
        people: ['Ana Petrova'],
        stories: [storyOf('It sank.', { headline: 'Ferry lost' })],
      });
      expect(suggestionsOf(command, 'about')?.('petr', newsroom)).toEqual([
        { name: 'Ana Petrova', value: 'Ana Petrova' },
      ]);
      expect(suggestionsOf(command, 'story')?.('lost', newsroom)).toEqual([
        { name: 'Ferry lost', value: 'test-story' },
      ]);
    });
  });
}
