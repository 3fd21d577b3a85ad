import { describe, expect, test } from 'vitest';
import { quotationsOf, whoSaid } from './quotations-of.ts';

describe('turns belong to whom their label names', () => {
  const TRANSCRIPT = [
    'CARLA DOYLE, HARBOUR RADIO: The storm has passed. We speak to the fleet.',
    'VICE ADM. PETER LIND: I saw no damage at all.',
    'DOYLE: Thank you, Peter.',
    'Gov. Ana Reyes: The road is open.',
  ].join('\n\n');

  test.each([
    ['a name in capitals, with what they are', 'The storm has passed', 'Carla Doyle'],
    ['a title before the name', 'no damage', 'Peter Lind'],
    ['a surname, of whom is named in full above', 'Thank you', 'Carla Doyle'],
    ['a title and a name in small letters', 'road is open', 'Ana Reyes'],
  ])('%s', (_, words, speaker) => {
    expect(whoSaid(TRANSCRIPT, words)).toBe(speaker);
  });

  test('a turn is one quotation, whatever verb its speaker begins with', () => {
    expect(quotationsOf(TRANSCRIPT).filter(({ words }) => words.includes('Peter'))).toHaveLength(1);
  });

  test('lines without a blank line between them', () => {
    const text = 'MARA LIND: It rained.\nTOM HALE: All night long.\nLIND: And the next day.';
    expect(quotationsOf(text).map(({ words, speaker }) => [words, speaker])).toEqual([
      ['It rained.', 'Mara Lind'],
      ['All night long.', 'Tom Hale'],
      ['And the next day.', 'Mara Lind'],
    ]);
  });

  test('initials are the one person who has them', () => {
    const text =
      'The Courier met Lena Moss, who leads the yard.\n\nCourier: When did it begin?\n\nLM: At night.\n\nCourier: Who called you?\n\nLM: My son did.';
    expect(whoSaid(text, 'At night')).toBe('Lena Moss');
    expect(whoSaid(text, 'Who called')).toBe('Courier');
  });

  test('a name in two parentheses is who speaks, to the end of the turn', () => {
    const text =
      '((Courier)) When did it begin?\n\n((Lena Moss)) At night. We heard it all.\n\n((Courier)) Who called you?\n\n((Lena Moss)) My son did.';
    expect(whoSaid(text, 'We heard')).toBe('Lena Moss');
    expect(whoSaid(text, 'Who called')).toBe('Courier');
  });

  test('where only one side is labelled, what the other says is not theirs', () => {
    const text =
      '((Courier)) When did it begin?\n\nAt night. We heard it all.\n\n((Courier)) Who called you?\n\nMy son did.\n\n((Courier)) Why?\n\nHe was afraid.';
    expect(whoSaid(text, 'Who called')).toBe('Courier');
    expect(quotationsOf(text).filter(({ words }) => words.includes('heard'))).toEqual([]);
  });

  test('of questions and answers the answers are whom the story introduced', () => {
    const text = 'Lena Moss leads the yard.\n\nQ: When did it begin?\n\nA: It began at night.';
    expect(whoSaid(text, 'It began')).toBe('Lena Moss');
    expect(whoSaid(text, 'When did')).toBeNull();
  });

  test('a list, a note and a single label are no talk', () => {
    expect(quotationsOf('WHEN: Friday at noon.\n\nWHERE: The old harbour.')).toEqual([]);
    expect(quotationsOf('UPDATE: The lock is open.\n\nIt rained.')).toEqual([]);
  });
});

describe('a block belongs to the name below it', () => {
  test.each([
    [
      'We lost the boat and nobody came to look for us.\n— Vera Stone, Hull\n\nIt rained.',
      'lost the boat',
      'Vera Stone',
    ],
    [
      'The river rose for three days and took the bridge.\n\n— Tom Hale, a farmer\n\nIt rained.',
      'river rose',
      'Tom Hale',
    ],
  ])('in the same paragraph or in one of its own: %s', (text, words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker);
  });

  test('the name of the author below the last paragraph signs the story', () => {
    expect(quotationsOf('The river rose for three days.\n\nIt took the bridge away.\n\n— Ana Reyes')).toEqual(
      [],
    );
  });
});

describe('whole utterances without a cue', () => {
  test.each([
    [
      'Omar Haddad, a grocer, said he was tired. “The road took all my guests. Nobody parks here at night.”',
      'took all my guests',
      'Omar Haddad',
    ],
    ['Nora Lind turned to Peter Vale. “The ferry is late.” Peter nodded.', 'ferry is late', 'Nora Lind'],
    ['It rained.\n\n“We will not pay for this.” Nora Lind shook her head.', 'not pay', 'Nora Lind'],
    [
      'The board met.\n\nAnd from Chairwoman Nora Lind:\n\n“There is no money for the lock.”',
      'no money',
      'Nora Lind',
    ],
    ['“ We are late , ” said Nora Lind .', 'We are late', 'Nora Lind'],
    ['« We are late », said Nora Lind.', 'We are late', 'Nora Lind'],
  ])('are somebody’s: %s', (text, words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker);
  });
});

describe('narration is nobody’s words', () => {
  test.each([
    ['In May, Norway shot down a foreign drone.'],
    ['She told Governor Peter Lind in March.'],
    ['Readers wrote to us.'],
    ['No injuries were reported.'],
    ['The bridge fell, according to www.example.org.'],
    ['I thought it was late.'],
  ])('%s', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});
