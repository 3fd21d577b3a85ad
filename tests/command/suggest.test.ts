import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestSpeaker, suggestStory } from '../../src/command/suggest.ts';
import { storyId } from '../../src/story/story.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

const SPEAKERS = [
  'Mike Pompeo',
  'Mike Lee',
  'Ana Núñez',
  'a source close to Mike Lee',
  'the Pentagon',
  'Conor O’Brien',
];
const namesFor = (typed: string): string[] =>
  suggestSpeaker(typed, fakeNewsroom({ speakers: SPEAKERS })).map(({ name }) => name);

describe('speakers are suggested', () => {
  test.each([
    ['all, before a letter is typed', '', SPEAKERS],
    [
      'by the beginning of the name, then of a word, then by what is in it',
      'mike',
      ['Mike Pompeo', 'Mike Lee', 'a source close to Mike Lee'],
    ],
    ['by the last name', 'lee', ['Mike Lee', 'a source close to Mike Lee']],
    ['by letters within a word', 'gon', ['the Pentagon']],
    ['without their accents', 'nunez', ['Ana Núñez']],
    ['with a straight apostrophe', "o'b", ['Conor O’Brien']],
    ['in any case', 'POMPEO', ['Mike Pompeo']],
    ['with blanks around', '  pompeo ', ['Mike Pompeo']],
    ['not at all where nobody fits', 'zz', []],
    ['by their letters, never as a pattern', '.*', []],
  ])('%s', (_what, typed, expected) => {
    expect(namesFor(typed)).toEqual(expected);
  });

  test('by the name that the command is given', () => {
    expect(suggestSpeaker('pent', fakeNewsroom({ speakers: SPEAKERS }))).toEqual([
      { name: 'the Pentagon', value: 'the Pentagon' },
    ]);
  });
});

describe('stories are suggested', () => {
  const newsroom = fakeNewsroom({
    stories: [
      storyOf('It sank.', { id: storyId('ferry-2024'), headline: 'Fourteen drown off Varna' }),
      storyOf('It closed.', { id: storyId('bridge'), headline: null }),
    ],
  });

  test.each([
    ['by headline', 'varna', [{ name: 'Fourteen drown off Varna', value: 'ferry-2024' }]],
    ['by id', 'ferry-', [{ name: 'Fourteen drown off Varna', value: 'ferry-2024' }]],
    ['under their id where they have no headline', 'bri', [{ name: 'bridge', value: 'bridge' }]],
  ])('%s', (_what, typed, expected) => {
    expect(suggestStory(typed, newsroom)).toEqual(expected);
  });
});

test('no more are suggested than Discord shows, and each fits what is typed', () => {
  const newsroom = fakeNewsroom({ speakers: Array.from({ length: 200 }, (_none, at) => `Speaker ${at}`) });
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), (typed) => {
      const found = suggestSpeaker(typed, newsroom);
      expect(found.length).toBeLessThanOrEqual(25);
      expect(found.every(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))).toBe(true);
    }),
  );
  expect(suggestSpeaker('', newsroom)).toHaveLength(25);
});
