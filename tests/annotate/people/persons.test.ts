import { describe, expect, test } from 'vitest';
import { namesOf, peopleOf, wordsAt } from './people-of.ts';

describe('one person for all names', () => {
  test('the surname alone is the one who bears it', () => {
    const text = 'Anna Reyes spoke first. Reyes was tired, and Reyes’s aides left.';
    const [reyes] = peopleOf(text);
    expect(wordsAt(text, reyes?.mentions ?? [])).toEqual(['Anna Reyes', 'Reyes', 'Reyes']);
  });

  test('a surname before the full name counts too', () => {
    expect(namesOf('Lindqvist was angry. “It is late,” said Tomas Lindqvist.')).toEqual(['Tomas Lindqvist']);
  });

  test('a misspelt repeat is the same person', () => {
    expect(namesOf('Gen. Qasem Soleimani was killed. Solemani led the force, said Anna Reyes.')).toEqual([
      'Qasem Soleimani',
      'Anna Reyes',
    ]);
  });

  test('a given name spelt in two ways, or shortened, is the same person', () => {
    expect(
      namesOf('Qassem Soleimani led it. Michael Hale said Qasem Soleimani was dead. Mike Hale left.'),
    ).toEqual(['Qassem Soleimani', 'Michael Hale']);
  });

  test('two people of one surname stay apart, and each bare name goes to the one named last', () => {
    const text = 'Anna Reyes spoke. Reyes was brief. Then Daniel Reyes came. Reyes said it was late.';
    expect(peopleOf(text).map(({ mentions }) => wordsAt(text, mentions))).toEqual([
      ['Anna Reyes', 'Reyes'],
      ['Daniel Reyes', 'Reyes'],
    ]);
  });

  test('Mrs. is not a man of that name', () => {
    const text = 'Anna Reyes met Daniel Reyes. Mrs. Reyes left.';
    expect(peopleOf(text).map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });

  test('a party and state behind a name are nobody', () => {
    expect(
      namesOf(
        'Rep. Ana Reyes, D-Va., said so. Sen. Tomas Lindqvist (R-Utah) did not, nor did Mia Hale, D-Ill., who left.',
      ),
    ).toEqual(['Ana Reyes', 'Tomas Lindqvist', 'Mia Hale']);
  });

  test('a family is none of its members', () => {
    const text = 'David Solomon came with Ruth Solomon. The Solomons and the Hargreaveses left.';
    expect(peopleOf(text).map(({ mentions }) => wordsAt(text, mentions))).toEqual([
      ['David Solomon'],
      ['Ruth Solomon'],
    ]);
  });

  test.each([
    ['Peter Bergen said so. Peters did not. Gary Peters left.', ['Peter Bergen', 'Gary Peters']],
    ['Anna Williams met William Frey.', ['Anna Williams', 'William Frey']],
    ['Jo Roberts spoke. Mia Robert disagreed. Robert was brief.', ['Jo Roberts', 'Mia Robert']],
  ])('an s more makes another name: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test('the fullest name is the canonical one', () => {
    expect(namesOf('REYES WINS\n\nReyes won. Daniel J. Reyes was glad. Daniel Reyes left.')).toContain(
      'Daniel J. Reyes',
    );
  });
});

describe('titles are as the story gives them', () => {
  test.each([
    ['before the name', 'Defense Secretary Mark Hale left.', 'Defense Secretary'],
    ['with of', 'Secretary of State Mark Hale left.', 'Secretary of State'],
    ['in small letters', 'The national security adviser Mark Hale left.', 'national security adviser'],
    ['of the past', 'We asked former Defense Secretary Mark Hale.', 'former Defense Secretary'],
    [
      'after the name',
      'Mark Hale, a senior fellow at the Peace Institute, argues that it failed.',
      'a senior fellow at the Peace Institute',
    ],
    ['with a party before', 'GOP Sen. Mark Hale of Utah left.', 'GOP Sen.'],
    ['after an age', 'Mark Hale, 42, a farmer from Ohio, was hurt.', 'a farmer from Ohio'],
    ['not a plain Mr.', 'Mr. Mark Hale left.', null],
    ['not the next of a list', 'We met Mark Hale, Finance Minister Anna Reyes and others.', null],
  ])('%s', (_, text, title) => {
    expect(peopleOf(text)[0]?.title).toBe(title);
  });

  test('a plural title is each one’s', () => {
    const found = peopleOf('Sens. Tom Hale of Arkansas and Lindsey Grant of South Carolina agreed.');
    expect(found.map(({ canonical, title }) => [canonical, title])).toEqual([
      ['Tom Hale', 'Sen.'],
      ['Lindsey Grant', 'Sen.'],
    ]);
  });
});

describe('gender is known only from what is said', () => {
  test.each([
    ['a woman’s given name', 'Maria Hale left.', 'female'],
    ['a man’s given name', 'Robert Hale left.', 'male'],
    ['Mrs.', 'Mrs. Hale left early, said Robert Grant.', 'female'],
    ['an office that says it', 'Congresswoman Jordan Hale left.', 'female'],
    ['nothing', 'Sen. Xiaoru Hale left.', null],
  ])('%s', (_, text, gender) => {
    expect(peopleOf(text)[0]?.gender).toBe(gender);
  });
});

describe('a role that a name is in apposition to is its title', () => {
  test.each([
    [
      'A spokeswoman, Vera Stone, later said it was off.',
      { canonical: 'Vera Stone', title: 'spokeswoman', gender: 'female' },
    ],
    ['They met his deputy, Lee Moss.', { canonical: 'Lee Moss', title: 'deputy', gender: null }],
    [
      'The head of the harbour office, Ana Petrova, left.',
      { canonical: 'Ana Petrova', title: 'head of the harbour office', gender: 'female' },
    ],
    [
      'Another senior adviser, Tom Hale, stayed.',
      { canonical: 'Tom Hale', title: 'senior adviser', gender: 'male' },
    ],
  ])('%s', (text, person) => {
    expect(peopleOf(text)).toMatchObject([person]);
  });

  test.each([
    ['where the role could be another’s', 'A spokeswoman for the mayor, Lee Moss, said so.'],
    ['where a list goes on', 'He met a nurse, Lee Moss and Vera Stone.'],
    ['where another clause follows', 'She met the nurse, Lee Moss said.'],
  ])('but not %s', (_what, text) => {
    expect(peopleOf(text)[0]?.title).toBeNull();
  });
});

test('a small word that looks like a title is none', () => {
  expect(peopleOf('They will miss Gen. Mark Amadi.')).toMatchObject([
    { canonical: 'Mark Amadi', title: 'Gen.' },
  ]);
  expect(peopleOf('It was a day not to miss. Gen. Mark Amadi left.')).toMatchObject([
    { canonical: 'Mark Amadi', title: 'Gen.', gender: 'male' },
  ]);
});
