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

test('a clause with “when” before the main one ends at its comma, over an apposition', () => {
  const told = quotationsOf(
    'When Mary Doyle, the mayor, said on Tuesday that the dam was safe, the engineers laughed at her.',
  );
  expect(told.map(({ words }) => words)).toEqual(['that the dam was safe']);
});

test('the next act of speech is told by itself', () => {
  const told = quotationsOf('Mary Doyle said the dam was safe, and she accused the engineers of “a lie.”');
  expect(told.map(({ words }) => words)).toEqual(['the dam was safe', 'the engineers of “a lie.”']);
});

test('what is told in brackets ends with them', () => {
  const told = quotationsOf(
    'The engineers (among them Tom Reilly, who called the dam “a hazard”) have left the town.',
  );
  expect(told.map(({ words }) => words)).toEqual(['the dam “a hazard”']);
});

test('a day says nothing', () => {
  const text = 'Saturday at the fair in Ohio Mary Doyle said the dam was “a hazard.”';
  expect(whoSaid(text, 'a hazard')).toBe('Mary Doyle');
});

test('a subject before “according to” belongs to what is told', () => {
  const told = quotationsOf('The ferry, according to a report of the ministry, was late on most days.');
  expect(told.map(({ words }) => words)).toEqual([
    'The ferry, according to a report of the ministry, was late on most days',
  ]);
});

test.each([
  ['a verb that takes the following words', 'Mary Doyle told the council on Monday:'],
  ['a colon alone', 'Mary Doyle describes the dam in the following way:'],
])('what announces the next paragraph: %s', (_, lead) => {
  expect(whoSaid(`${lead}\n\n“It is a danger to all of us here.”`, 'It is a danger')).toBe('Mary Doyle');
});

test.each([
  [
    'an apposition behind it is the story’s own',
    'The dam will be closed in the spring, two aides tell the Gazette, a step that surprised the town.',
    ['The dam will be closed in the spring'],
  ],
  [
    'a clause goes on behind it',
    'After the dam broke in May, Mary Doyle said, the engineers left the town.',
    ['After the dam broke in May', 'the engineers left the town'],
  ],
])('a parenthesis that says who told it: %s', (_, text, words) => {
  expect(quotationsOf(text).map((told) => told.words)).toEqual(words);
});

test('a speaker stands behind the words, however much describes who it is', () => {
  const text =
    '“We will mend it,” Vera Ilieva, the keeper of the lighthouse and of the old pier in the bay behind the town hall since the storm of the spring, told the Gazette.';
  expect(whoSaid(text, 'We will mend')).toBe('Vera Ilieva');
});
