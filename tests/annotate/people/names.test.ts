import { describe, expect, test } from 'vitest';
import { namesOf } from './people-of.ts';

describe('people are found by name', () => {
  test.each([
    ['at the beginning of a sentence', 'Maria Okoro said the bridge was safe.', ['Maria Okoro']],
    ['after a title', 'It was signed by President Tomas Lindqvist.', ['Tomas Lindqvist']],
    ['after an office of several words', 'Secretary of State Anna Reyes left on Monday.', ['Anna Reyes']],
    ['with an initial', 'George W. Reyes returned to the ranch.', ['George W. Reyes']],
    ['with the name of a street', 'Della Street won the race. Street said she was glad.', ['Della Street']],
    ['with the name of a lake', 'Lake Martin, an actress, spoke.', ['Lake Martin']],
    ['with a title and a hyphen', 'Governor-elect Ivo Lind met Ana Roe.', ['Ivo Lind', 'Ana Roe']],
    ['with a saint in the surname', 'Rosa St. Clair sang. St. Clair, 40, is a cook.', ['Rosa St. Clair']],
    [
      'in the labels of a transcript',
      'CARLA DOYLE, RADIO: Hello.\n\nTOM HALE: Good day.',
      ['Carla Doyle', 'Tom Hale'],
    ],
    ['with a particle at the front', 'Jan van der Meer left. Van der Meer wept.', ['Jan van der Meer']],
    ['with a particle', 'Pieter van der Berg won the race.', ['Pieter van der Berg']],
    ['with an apostrophe', 'Kevin O’Malley told reporters he was glad.', ['Kevin O’Malley']],
    ['with a hyphen', 'Jean-Claude Moreau spoke in Paris.', ['Jean-Claude Moreau']],
    ['as owners', 'She read Daniel Reyes’s letter.', ['Daniel Reyes']],
    ['in letters of Turkish and Czech', 'Tayyip Çağlar met Jiří Dvořák.', ['Tayyip Çağlar', 'Jiří Dvořák']],
    ['in letters of Polish', 'Łukasz Dąbek said it was late.', ['Łukasz Dąbek']],
    ['with the number of a king', 'They followed King Charles V. But he lost.', ['Charles V']],
    [
      'in a list',
      'Anna Reyes, Tom Lindqvist and David Hale were present.',
      ['Anna Reyes', 'Tom Lindqvist', 'David Hale'],
    ],
    [
      'with a nickname in marks',
      'Oliver “Ollie” Grant was there, said Anna Reyes.',
      ['Oliver “Ollie” Grant', 'Anna Reyes'],
    ],
    ['with a short title inside', 'They met Marine Gen. Kenneth Reyes on Friday.', ['Kenneth Reyes']],
    [
      'where the surname is a place',
      'Jennifer Paris, a teacher, said she was tired. Paris left early.',
      ['Jennifer Paris'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('what is no person is left out', () => {
  test.each([
    ['a country', 'France and Germany agreed on Tuesday in Brussels.'],
    ['a company', 'Siemens AG and Deutsche Bank reported profits.'],
    ['a ministry', 'The Foreign Ministry declined to comment.'],
    ['a title alone', 'The President met the Prime Minister on Monday.'],
    ['members of a people', 'Most Americans and many Russians oppose it.'],
    ['a state by its direction', 'They moved from South Dakota to North Carolina.'],
    ['a thing, as it follows the', 'She bought the Zorbex camera. Zorbex sells well.'],
    ['streets', 'He lives at 12 Stanley Street. Howard Boulevard was shut.'],
    ['storms', 'Hurricane Louise hit the coast. Louise left ten dead. Typhoon Nora follows.'],
    ['lakes, bays and towns', 'Lake Martin froze. They left San Marcos for Port Louise.'],
    ['firms that were named after people', 'Merrill Lynch cut jobs. Charles Schwab hired.'],
    ['a feast and a paper', 'Easter came early. Le Figaro reported it.'],
    ['a base', 'Troops left Al Hamra base. Rockets hit Al Hamra in June.'],
    ['a university', 'Researchers at the University of Oxford published the study.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
