import { describe, expect, test } from 'vitest';
import { quotationsOf, whoSaid } from './quotations-of.ts';

describe('the speaker is found in every order', () => {
  test.each([
    [
      'quotation, speaker, verb',
      '“We lost the farm,” Mary Doyle said on Monday.',
      'We lost the farm',
      'Mary Doyle',
    ],
    [
      'quotation, verb, speaker',
      '“We lost the farm,” said Mary Doyle on Monday.',
      'We lost the farm',
      'Mary Doyle',
    ],
    ['speaker, verb, comma', 'Mary Doyle said, “We lost the farm.”', 'We lost the farm', 'Mary Doyle'],
    ['speaker, verb, colon', 'Mary Doyle said: “We lost the farm.”', 'We lost the farm', 'Mary Doyle'],
    [
      'verb, speaker, colon',
      'Said Mary Doyle: “We lost the farm and the house.”',
      'We lost the farm',
      'Mary Doyle',
    ],
    ['straight marks', '"We lost the farm," Mary Doyle said on Monday.', 'We lost the farm', 'Mary Doyle'],
    ["marks like ''", "''We lost the farm,'' Mary Doyle said on Monday.", 'We lost the farm', 'Mary Doyle'],
    [
      "marks like `` ''",
      "``We lost the farm,'' Mary Doyle said on Monday.",
      'We lost the farm',
      'Mary Doyle',
    ],
    [
      'a wrong closing mark',
      '“We lost the farm,“ Mary Doyle said on Monday.',
      'We lost the farm',
      'Mary Doyle',
    ],
    [
      'with an apposition',
      '“We lost it,” said Mary Doyle, a farmer at Elm Creek, “and the house.”',
      'and the house',
      'Mary Doyle',
    ],
    [
      'far subject',
      'Mary Doyle, who has run the farm at Elm Creek since 1998, told reporters that “nothing was left.”',
      'nothing was left',
      'Mary Doyle',
    ],
    [
      'according to, behind',
      'The bridge had been closed for weeks, according to Mary Doyle.',
      'The bridge had been closed',
      'Mary Doyle',
    ],
    [
      'according to, before',
      'According to Mary Doyle, the bridge had been closed for weeks.',
      'the bridge had been closed',
      'Mary Doyle',
    ],
    ['called it', 'Mary Doyle called the plan “a disgrace.”', 'a disgrace', 'Mary Doyle'],
    ['a tweet', '“We lost the farm,” Mary Doyle tweeted on Monday.', 'We lost the farm', 'Mary Doyle'],
    [
      'adding that',
      '“We lost the farm,” Mary Doyle said, adding that the bank had refused to help.',
      'the bank had refused',
      'Mary Doyle',
    ],
  ])('%s', (...[, text, words, speaker]) => {
    expect(whoSaid(text, words)).toBe(speaker);
  });
});

describe('a speaker need not be a person', () => {
  test.each([
    [
      'an outlet',
      'The bridge was closed in March, the Elm Creek Gazette reported.',
      'The bridge was closed',
      /Gazette/u,
    ],
    [
      'a document',
      'The report said that “the bridge was never inspected.”',
      'the bridge was never inspected',
      /report/u,
    ],
    [
      'an agency',
      'The Coast Guard said the ship had lost power near the harbor.',
      'the ship had lost power',
      /Coast Guard/u,
    ],
    ['a group', 'Critics say the plan would cost too much.', 'the plan would cost too much', /Critics/u],
    [
      'a spokesman is not the person he speaks for',
      '“The mayor is well,” Doyle’s spokesman said.',
      'The mayor is well',
      /spokesman/u,
    ],
  ])('%s', (...[, text, words, speaker]) => {
    expect(whoSaid(text, words)).toMatch(speaker);
  });
});

test('a quotation split by its cue is two entries with one speaker', () => {
  const told = quotationsOf('“We lost the farm,” Mary Doyle said on Monday. “We will build it again.”');
  expect(told.map(({ words, form, speaker }) => [words, form, speaker])).toEqual([
    ['“We lost the farm,”', 'direct', 'Mary Doyle'],
    ['“We will build it again.”', 'direct', 'Mary Doyle'],
  ]);
});

test('the forms: all in marks, some in marks, none in marks', () => {
  expect(quotationsOf('“We lost the farm,” Mary Doyle said.').map(({ form }) => form)).toEqual(['direct']);
  expect(
    quotationsOf('Mary Doyle said that she was “very tired” of the talks.').map(({ form }) => form),
  ).toEqual(['mixed']);
  expect(quotationsOf('Mary Doyle said that the talks had failed.').map(({ form }) => form)).toEqual([
    'indirect',
  ]);
});

test('speech that goes on in the next paragraph belongs to the same speaker', () => {
  const text = '“We lost the farm,” Mary Doyle said. “It was hard.\n\n“We will build it again next year.”';
  expect(whoSaid(text, 'It was hard')).toBe('Mary Doyle');
  expect(whoSaid(text, 'We will build it again')).toBe('Mary Doyle');
});

test('a colon at the end of a paragraph announces the next', () => {
  const text = 'Mary Doyle told the council on Monday:\n\n“We lost the farm, and nobody came to help us.”';
  expect(whoSaid(text, 'We lost the farm')).toBe('Mary Doyle');
});

test.each([
  ['behind the words', '“We lost the farm and the house.” ― Mary Doyle, 54, of Elm Creek'],
  ['on a line of its own', '“We lost the farm and the house.”\n\n― Mary Doyle, 54, of Elm Creek'],
])('a byline after a dash, %s', (_, text) => {
  expect(whoSaid(text, 'We lost the farm')).toBe('Mary Doyle');
});

test('the words of a third are told with the source that passes them on', () => {
  const told = quotationsOf(
    'The source told the Gazette that Mary Doyle has told friends that “I will not sell the farm.”',
  );
  expect(told.find(({ via }) => via !== null)).toMatchObject({ speaker: 'Mary Doyle', via: 'The source' });
});

test.each([
  '“All of them will be paid,” a spokesman for the port, Ola Berg, said on Monday.',
  '“All of them will be paid,” said a spokesman for the port, Ola Berg.',
  '“All of them will be paid,” said the port’s chief engineer, Ola Berg.',
  '“All of them will be paid,” said the port’s engineer, Ola Berg, who lives in Bergen.',
  '“All of them will be paid,” Vera Stone’s lawyer, Ola Berg, said.',
  '“All of them will be paid,” said one of the port’s engineers, economist Ola Berg.',
  '“All of them will be paid,” said the port’s engineer, Professor Ola Berg.',
  '“All of them will be paid,” said one of the buyers, the former bank clerk Ola Berg.',
  '“All of them will be paid,” a spokesman, Sgt. Ola Berg, said.',
])('a name beside a role is who speaks: %s', (text) => {
  expect(quotationsOf(text)).toEqual([
    { words: '“All of them will be paid,”', form: 'direct', speaker: 'Ola Berg', via: null },
  ]);
});

test.each([
  ['The quay is safe, U.S. and British officials said.', 'U.S. and British officials'],
  ['The quay is safe, Iraqi security and militia officials said.', 'Iraqi security and militia officials'],
  ['The quay is safe, according to city and state engineers.', 'city and state engineers'],
  ['The quay is safe, Stone and British officials said.', 'Stone'],
  ['“The quay is safe,” the mayor and council members said.', 'the mayor'],
  ['The quay is safe, critics and union leaders said.', 'critics'],
])('what stands before an “and” says who they are, or is one speaker of two: %s', (text, speaker) => {
  expect(whoSaid(text, 'The quay')).toBe(speaker);
});

test('a name behind a preposition is of somebody else', () => {
  const text = '“All of them will be paid,” said the port’s engineer, a cousin of Ola Berg.';
  expect(whoSaid(text, 'All of them')).toBe('the port’s engineer');
});

test('a name that is one of several is nobody else’s', () => {
  const text = '“All of them will be paid,” said the port’s engineers, Ola Berg, Nils Holm and Vera Stone.';
  expect(whoSaid(text, 'All of them')).toBe('the port’s engineers');
});

test.each([
  'Defense Minister Carl Oman came to the fort. “We need more boats,” he told Majority Leader Peter Lund.',
  'Carl Oman met Peter Lund. “He will not go,” he told Peter Lund in a letter.',
])('whom he tells is not he: %s', (text) => {
  expect(quotationsOf(text).at(-1)?.speaker).toBe('Carl Oman');
});

describe('a role that reads like an adjective is who speaks', () => {
  test.each([
    ['The pier is shut, the fire chief said.', 'the fire chief'],
    ['The pier is shut, the solicitor general said.', 'the solicitor general'],
    ['The pier is shut, the union head said.', 'the union head'],
    ['The harbour chief told reporters that the pier is shut.', 'The harbour chief'],
    ['The governor-elect said the pier is shut.', 'The governor-elect'],
  ])('%s', (text, speaker) => {
    expect(whoSaid(text, 'pier is shut')?.toLowerCase()).toBe(speaker.toLowerCase());
  });
});
