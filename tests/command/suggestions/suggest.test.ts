import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { suggestSpeaker, suggestStory, suggestTopic } from '../../../src/command/suggestions/suggest.ts';
import { storyId } from '../../../src/story/story.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { expectWithin, processorTime } from '../../support/processor-time.ts';
import { storyOf } from '../../support/story.ts';

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

test('no more are suggested than Discord shows, whatever is typed', () => {
  const newsroom = fakeNewsroom({ speakers: Array.from({ length: 200 }, (_none, at) => `Speaker ${at}`) });
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), (typed) => {
      expect(suggestSpeaker(typed, newsroom).length).toBeLessThanOrEqual(25);
    }),
  );
  expect(suggestSpeaker('', newsroom)).toHaveLength(25);
});

describe('with slips, speakers are suggested', () => {
  test.each([
    ['with a letter wrong', 'pompoe', ['Mike Pompeo']],
    ['with a letter left out', 'penagon', ['the Pentagon']],
    ['with a letter too many', 'pomppeo', ['Mike Pompeo']],
    ['with two letters exchanged', 'pmopeo', ['Mike Pompeo']],
    ['with the words in any order', 'pompeo mi', ['Mike Pompeo']],
    ['with a word twice', 'pompoe pompoe pompoe', ['Mike Pompeo']],
    ['not by more words than the name has', 'mike pompoe the minister', []],
    ['by the beginning of a word with a slip', 'pentago', ['the Pentagon']],
    ['not for short words', 'lef', []],
    ['not with two slips in a word of six letters', 'pomxxo', []],
  ])('%s', (_what, typed, expected) => {
    expect(namesFor(typed)).toEqual(expected);
  });
});

test('stories of one headline are told apart by their day', () => {
  const stories = ['2024-01-02', '2024-01-03'].map((published) =>
    storyOf('It rained.', { id: storyId(published), headline: 'Rain', published }),
  );
  expect(suggestStory('rain', fakeNewsroom({ stories }))).toEqual([
    { name: '2024-01-02 · Rain', value: '2024-01-02' },
    { name: '2024-01-03 · Rain', value: '2024-01-03' },
  ]);
});

test('topics are people, those who are quoted, and what else has a name in the stories', () => {
  const story = storyOf('The wreck off Varna was raised by the Black Sea Salvage of Burgas, he said.');
  const newsroom = fakeNewsroom({
    stories: [story],
    people: ['Ana Petrova'],
    speakers: ['the mayor', 'the Pentagon'],
  });
  expect(suggestTopic('', newsroom).map(({ name }) => name)).toEqual([
    'Ana Petrova',
    'the Pentagon',
    'Black Sea Salvage of Burgas',
    'Varna',
  ]);
});

test('among twenty thousand names, an answer comes within 50 ms', async () => {
  const names = Array.from({ length: 20_000 }, (_none, at) => `Given${at % 977} Surname${at}`);
  const newsroom = { ...fakeNewsroom(), ...knownOf(names) };
  suggestTopic('surn', newsroom);
  await expectWithin(50, 'the median of six', async () => {
    const times: number[] = [];
    for (const typed of ['s', 'surname4', 'surnmae49', 'given 12', 'qqqqqqqq', 'surname49999'])
      // oxlint-disable-next-line no-await-in-loop -- one measurement after the other
      times.push(await processorTime(() => suggestTopic(typed, newsroom)));
    return times.toSorted((a, b) => a - b)[3] ?? Infinity;
  });
});

test.each([
  ['one word of six thousand letters', 'surname'.repeat(900)],
  ['a thousand words that are typed amiss', 'surnmae gvien '.repeat(500)],
  ['a hundred words that differ', Array.from({ length: 100 }, (_none, at) => `surnmae${at}`).join(' ')],
])('%s is looked for as quickly', async (_what, typed) => {
  const names = Array.from({ length: 20_000 }, (_none, at) => `Given${at % 977} Surname${at}`);
  const newsroom = { ...fakeNewsroom(), ...knownOf(names) };
  const short = async (): Promise<number> => processorTime(() => suggestTopic('qqqqqqqq', newsroom));
  await short();
  await expectWithin(8, 'times as long as eight letters', async () => {
    const long = await processorTime(() => suggestTopic(typed, newsroom));
    return long / Math.max(1, await short());
  });
});

function knownOf(names: readonly string[]): Pick<Newsroom, 'people' | 'speakers'> {
  const people = names.map((name) => ({ name, title: null, stories: 1 }));
  return { people: () => people, speakers: () => [] };
}
