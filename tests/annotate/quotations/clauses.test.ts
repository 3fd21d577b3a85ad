import { expect, test } from 'vitest';
import { quotationsOf, whoSaid } from './quotations-of.ts';

test('what is told ends before a contrast with what somebody else says', () => {
  const text =
    'Mary Doyle said the dam was safe after the repairs, while Gov. Tom Reilly of Ohio, the project’s first backer, called it “a hazard.”';
  expect(whoSaid(text, 'the dam was safe')).toBe('Mary Doyle');
  expect(whoSaid(text, 'a hazard')).toBe('Tom Reilly');
});

test('a clause before the main one ends at its comma', () => {
  const told = quotationsOf('While Mary Doyle said the dam was safe, the engineers had stopped the work.');
  expect(told.map(({ words }) => words)).toEqual(['the dam was safe']);
});

test.each([
  ['a translation', 'according to an English translation', null],
  ['a transcript', 'according to a transcript of the meeting', null],
  ['people', 'according to two aides', 'two aides'],
])('who said it stands beside the words, whoever passes it on: %s', (_, source, via) => {
  const told = quotationsOf(`“We lost the farm and the house,” Mary Doyle said on Monday, ${source}.`);
  expect(told).toEqual([
    { words: '“We lost the farm and the house,”', form: 'direct', speaker: 'Mary Doyle', via },
  ]);
});

test('an answer in deeds is no speech', () => {
  expect(quotationsOf('The army answered the attack on the port with rockets.')).toEqual([]);
  expect(whoSaid('The army answered that it knew nothing of the attack.', 'it knew nothing')).toBe(
    'The army',
  );
});

test('what stands between two marks is said by one', () => {
  expect(
    quotationsOf('“Never,” Mary Doyle said when neighbors asked.').map(({ speaker }) => speaker),
  ).toEqual(['Mary Doyle']);
});

test.each([
  [
    'joined prepositions belong to their noun',
    'The dam will be closed, sources inside and around the ministry tell the Gazette.',
    'The dam will be closed',
    'sources inside and around the ministry',
  ],
  [
    'what somebody has is a noun, whatever it looks like',
    'Norway’s military admitted that it had lost the ship.',
    'it had lost the ship',
    'Norway’s military',
  ],
  [
    'an office before a name',
    'Secretary of State Mary Doyle announced that the talks had failed.',
    'the talks had failed',
    'Mary Doyle',
  ],
  [
    'an apposition and a helping verb',
    '“She said she would never sell it,” Tom Reilly, the family’s lawyer, had told the Gazette on May 3.',
    'She said she would never sell it',
    'Tom Reilly',
  ],
  [
    'the one who tells, not the one who is told',
    'Mary Doyle, a scholar at the Elm Creek Institute, told CNN that the talks had failed.',
    'the talks had failed',
    'Mary Doyle',
  ],
])('the speaker: %s', (...[, text, words, speaker]) => {
  expect(whoSaid(text, words)).toBe(speaker);
});

test('what is told ends before another who speaks', () => {
  const told = quotationsOf('Mary Doyle said the dam was safe; Tom Reilly said that nobody knew.');
  expect(told.map(({ words }) => words)).toEqual(['the dam was safe', 'that nobody knew']);
});
