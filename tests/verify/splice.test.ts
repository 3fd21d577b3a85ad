import { expect, test } from 'vitest';
import { verbatim } from '../../src/story/evidence.ts';
import { verify } from '../../src/verify/verify.ts';
import { indexOf } from '../support/library.ts';

const index = await indexOf(
  `“The crane belongs to everybody in this town,” said Ivo Dimov. “Nobody may sell it.”

The council met until midnight, and the hall was full of fishermen who had come to hear about the new pier.

“We must build the pier before the winter storms come back,” Dimov added.`,
  '“My kite went higher than the lighthouse,” said Vera Ilieva, a schoolgirl from the northern beach.',
);

test.each([
  [
    'of one story, in the order in which they were said',
    'The crane belongs to everybody before the winter storms come back',
    'Ivo Dimov',
  ],
  ['of one story, the other way round', 'We must build the pier to everybody in this town', 'Ivo Dimov'],
  ['of two stories', 'We must build the pier higher than the lighthouse', 'Ivo Dimov'],
])('halves of two utterances made one are altered: %s', async (_which, quote, speaker) => {
  expect((await verify({ quote, speaker }, index)).verdict).toBe('altered');
});

test('a half that the rarest words of the claim do not find is looked for by its own', async () => {
  const others = Array.from(
    { length: 30 },
    (_none, at) => `“The lighthouse of ${at} keepers went higher than before,” said Vera Ilieva.`,
  );
  const many = await indexOf(...others, '“That is all that we have,” said Ivo Dimov, a guard.');
  const quote = 'That is all that lighthouse of 7 keepers went higher than before';
  const { verdict, places } = await verify({ quote, speaker: 'Ivo Dimov' }, many);
  expect(verdict).toBe('altered');
  expect(places).toHaveLength(2);
});

test('both places are shown, and what each of them lacks is named', async () => {
  const claim = { quote: 'We must build the pier higher than the lighthouse', speaker: 'Ivo Dimov' };
  const { places, changes } = await verify(claim, index);
  expect(places.map(({ evidence }) => verbatim(evidence))).toEqual([
    '“We must build the pier before the winter storms come back,” Dimov added.',
    '“My kite went higher than the lighthouse,” said Vera Ilieva, a schoolgirl from the northern beach.',
  ]);
  expect(changes).toMatchObject([
    { op: 'left-out', said: 'before the winter storms come back' },
    { op: 'left-out', said: 'My kite went' },
  ]);
});

test('halves that somebody else said, both of them, are misattributed', async () => {
  const quote = 'We must build the pier to everybody in this town';
  expect((await verify({ quote, speaker: 'Vera Ilieva' }, index)).verdict).toBe('misattributed');
});

test('the beginning of one sentence and the end of the next, as one sentence, are altered', async () => {
  const quote = 'The crane belongs to nobody';
  expect((await verify({ quote, speaker: 'Dimov' }, index)).verdict).toBe('altered');
  const spoken = await indexOf(
    '“I shall sell the crane to the museum. The pier is for the children of the town,” said Ana Petrova.',
  );
  const verdictOf = async (words: string) =>
    (await verify({ quote: words, speaker: 'Petrova' }, spoken)).verdict;
  expect(await verdictOf('I shall sell the crane to the children of the town')).toBe('altered');
  expect(await verdictOf('I shall sell the crane … the children of the town')).toBe('shortened');
});
