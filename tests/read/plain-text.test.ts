import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/read/plain-text.ts';

const markdown = (text: string): string => plainText(text, { isMarkdown: true });
const text = (source: string): string => plainText(source, { isMarkdown: false });

describe('Markdown is read as what it shows', () => {
  test.each([
    ['The **old mill** was *sold*.', 'The old mill was sold.'],
    ['It was __sold__ and _closed_, ~~burned~~ and `locked`.', 'It was sold and closed, burned and locked.'],
    ['***All of it*** went.', 'All of it went.'],
    ['**The *old* mill** went.', 'The old mill went.'],
    ['“**We sold it**,” she said.', '“We sold it,” she said.'],
    ['The [old mill](https://mill.example/a_b_c "Its page") went.', 'The old mill went.'],
    ['It is told [here](/story/2).', 'It is told here.'],
    ['![The mill](mill.jpg)It went.', 'It went.'],
    ['See <https://mill.example>.', 'See https://mill.example.'],
    ['> “We sold it,” she said.\n> “It was old.”', '“We sold it,” she said.\n“It was old.”'],
    [String.raw`It cost 5\* and no \[more\].`, 'It cost 5* and no [more].'],
    ['| Year | Price |\n| --- | ---: |\n| 1990 | 4 |', 'Year | Price\n1990 | 4'],
  ])('%j', (source, shown) => {
    expect(markdown(source)).toBe(shown);
  });

  test.each([
    'It took 5 * 3 * 2 days.',
    'The f**k and the s**t stay.',
    'Ask some_body at mill_owner@mill.example.',
    'He [the miller] (a Greek) left.',
    '* two crews\n* a boat',
    '- two crews\n- a boat',
    '## A long night',
    '*Prices without tax.',
    'A star * that opens nothing.\n\nAnd * another one.',
    '2 < 3 > 1',
  ])('and leaves alone %j', (source) => {
    expect(markdown(source)).toBe(source);
  });
});

describe('a line break', () => {
  const first = 'The mill at Kotel was sold on Monday, its owner told';
  test.each([
    [
      'of an editor that wraps',
      `${first}\nthe council, and it will be\na dairy.`,
      `${first} the council, and it will be a dairy.`,
    ],
    [
      'within a sentence',
      'The mill was sold on Monday,\nits owner said.',
      'The mill was sold on Monday, its owner said.',
    ],
  ])('%s is a blank', (_what, source, whole) => {
    expect(text(source)).toBe(whole);
    expect(text(source)).toHaveLength(source.length);
  });

  test.each([
    ['The mill was sold on Monday, \\\nits owner said.'],
    ['The mill was sold on Monday,  \nits owner said.'],
    ['The mill was sold on Monday,<br>\nits owner said.'],
  ])('that Markdown makes hard is one too: %j', (source) => {
    expect(markdown(source)).toBe('The mill was sold on Monday, its owner said.');
  });

  test.each([
    'The mill was sold.\nIts owner said so.',
    'Mila: Why did you sell it?\nIva: It was old.',
    '- two crews came in the night\n- they left in the morning',
    'Rooms\trent for a whole year\nthree\tnine',
  ])('%j stays', (source) => {
    expect(text(source)).toBe(source);
  });
});

test('signs that nobody sees are dropped, joiners of other scripts are not', () => {
  expect(text('The har\u00ADbor\u200B, \uFEFFthe bo\u200Dard, می\u200Cخواهم')).toBe(
    'The harbor, the board, می\u200Cخواهم',
  );
});
