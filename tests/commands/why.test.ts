import { expect, test } from 'vitest';
import { command } from '../../commands/why.ts';
import { OWNER } from '../../src/command/asker.ts';
import { whispers } from '../../src/command/command.ts';
import { UserError } from '../../src/text/errors.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';
import { suggestionsOf } from '../support/suggestions-of.ts';

test.each([
  ['a whole question', 'why did the ferry sink?'],
  ['the rest of one', 'did the ferry sink'],
  ['a bare name', 'Randa Slim'],
  ['a bare topic', 'ferry'],
])('/why asks %s as it is typed, for a reason', async (_what, about) => {
  const newsroom = fakeNewsroom();
  const { blocks } = await command.run({ about, story: 'strike' }, newsroom);
  expect(newsroom.asked).toEqual([{ question: about, kind: 'why', story: 'strike' }]);
  expect(blocks[0]).toEqual({ kind: 'question', text: about });
});

test('/why of white space is refused before the stories are asked', async () => {
  const newsroom = fakeNewsroom({ stories: [storyOf('The ferry sank.')] });
  await expect(command.run({ about: ' ' }, newsroom)).rejects.toThrow(UserError);
  expect(newsroom.asked).toEqual([]);
});

test('/why without its option is a bug of the surface', () => {
  expect(() => command.run({}, fakeNewsroom())).toThrow(TypeError);
});

test('/why is seen by everybody, by the asker alone where either says so', () => {
  const quiet = { ...OWNER, answersPrivately: true };
  const seen = [
    whispers(command, {}, OWNER),
    whispers(command, { private: true }, OWNER),
    whispers(command, {}, quiet),
    whispers(command, { private: false }, quiet),
  ];
  expect(seen).toEqual([false, true, true, false]);
});

test('/why completes topics and stories', () => {
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
