import { describe, expect, test } from 'vitest';
import { whoIs } from './people-of.ts';

const HALE = 'Secretary of State Mark Hale arrived in Rome. ';
const GENERAL = 'The army said Iranian Gen. Farid Amini was killed. ';

describe('a description stands for the person whose title it is', () => {
  test.each([
    ['the office', `${HALE}The secretary was late.`, 'The secretary', 'Mark Hale'],
    ['the whole office', `${HALE}The secretary of state was late.`, 'The secretary of state', 'Mark Hale'],
    ['what the office is', `${HALE}The top US diplomat was late.`, 'The top US diplomat', 'Mark Hale'],
    [
      'a short title in full',
      `${GENERAL}${HALE}He spoke of the Iranian general.`,
      'the Iranian general',
      'Farid Amini',
    ],
    [
      'where from',
      'Sen. Dick Hale of Illinois met Sen. Anna Grant of Ohio. The Ohio senator left.',
      'The Ohio senator',
      'Anna Grant',
    ],
    ['before its name', 'We asked the coach, Robert Hale, about it.', 'the coach', 'Robert Hale'],
    [
      'before its name with a title, though another leads too',
      'Prime Minister Karim Hale spoke. The supreme leader, Ayatollah Farid Amini, wanted more.',
      'The supreme leader',
      'Farid Amini',
    ],
    ['nobody with that office', `${HALE}The senator was late.`, 'The senator', null],
    [
      'not the deputy of one',
      'Deputy Prime Minister Karim Hale spoke. The prime minister was late.',
      'The prime minister',
      null,
    ],
    [
      'the deputy, by that word',
      'Deputy Prime Minister Karim Hale spoke. The deputy prime minister was late.',
      'The deputy prime minister',
      'Karim Hale',
    ],
    [
      'another minister',
      'Foreign Minister Anna Hale left. The prime minister stayed.',
      'The prime minister',
      null,
    ],
    ['one of two', 'Sen. Tom Hale and Sen. Anna Grant met. The senator was late.', 'The senator', null],
  ])('%s', (...[, text, words, name]) => {
    expect(whoIs(text, words)).toBe(name);
  });
});

describe('a pronoun stands for the one who stands out', () => {
  test.each([
    ['the subject before', 'Mark Hale left. He was tired.', 'He', 'Mark Hale'],
    ['by gender', 'Mark Hale met Maria Grant. She was tired.', 'She', 'Maria Grant'],
    ['the one who says it', 'Mark Hale told Robert Grant he was tired.', 'he', 'Mark Hale'],
    ['an owner', 'Mark Hale wrote that Robert Grant told his aides to leave.', 'his', 'Robert Grant'],
    ['not the subject of its clause', 'Robert Grant stood up. Mark Hale praised him.', 'him', 'Robert Grant'],
    [
      'not the speaker of the words it stands in',
      'Robert Grant was wrong. “He lied,” Mark Hale said.',
      'He',
      'Robert Grant',
    ],
    ['nobody of that gender', 'Mark Hale left. She was tired.', 'She', null],
    ['somebody without a name', 'Mark Hale left. A spokesman arrived. He was tired.', 'He', null],
    ['somebody too far away', `Mark Hale left. ${'It rained. '.repeat(8)}He was tired.`, 'He', null],
  ])('%s', (...[, text, words, name]) => {
    expect(whoIs(text, words)).toBe(name);
  });
});

describe('a subject is nobody who is named in its own clause', () => {
  const TWO = 'Daniel Reyes met Senator Mark Hale. Hale was late. ';
  test.each([
    ['the object', `${TWO}He told Senator Mark Hale to wait.`, 'Daniel Reyes'],
    ['the owner of it', `${TWO}He told Hale’s aides to wait.`, 'Daniel Reyes'],
    ['the subject of what is said', `${TWO}He said Hale was late.`, 'Daniel Reyes'],
    ['but one who joins in after', `${TWO}He left, and Reyes stayed.`, 'Mark Hale'],
  ])('%s', (_what, text, expected) => {
    expect(whoIs(text, 'He')).toBe(expected);
  });

  test('a clause that hangs on the next may mean its subject', () => {
    expect(whoIs('Mark Hale was late. When he arrived, Hale sat down.', 'he')).toBe('Mark Hale');
  });
});

describe('an indefinite role before ", Name," is that person', () => {
  test.each([
    ['A spokeswoman, Vera Stone, later said it was off.', 'A spokeswoman', 'Vera Stone'],
    ['We asked a colleague, Tom Hale.', 'a colleague', 'Tom Hale'],
    ['A spokeswoman for the council, Vera Stone, said so.', 'A spokeswoman for the council', 'Vera Stone'],
    ['A spokeswoman for the mayor, Vera Stone, said so.', 'A spokeswoman', null],
    ['A spokeswoman later told Vera Stone it was off.', 'A spokeswoman', null],
  ])('%s', (text, words, expected) => {
    expect(whoIs(text, words)).toBe(expected);
  });
});

test.each([
  ['Anna Roe and Maria Bo spoke. She left early.', 'She', null],
  ['Anna Roe met Maria Bo. She was late.', 'She', 'Anna Roe'],
  ['Andrea Conti spoke. He was late.', 'He', 'Andrea Conti'],
])('of several, or of a name that women and men bear: %s', (text, words, person) => {
  expect(whoIs(text, words)).toBe(person);
});
