import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/read/pdf/paragraphs-of.ts';
import type { Piece } from '../../src/read/pdf/piece.ts';

/** A line of letters of 10 points; a letter is half as wide as it is high. */
const line = (text: string, x: number, y: number): Piece => ({
  text,
  x,
  y,
  width: text.length * 5,
  height: 10,
});

const column = (x: number, top: number, texts: readonly string[]): readonly Piece[] =>
  texts.map((text, at) => line(text, x, top - 14 * at));

const LEFT = ['The mill at Kotel has been', 'sold to a dairy, its owner', 'said, after it had stood'];
const RIGHT = ['empty for ten years. “We', 'had no use for it,” said Iva', 'Zheleva, whose father built it.'];
const WHOLE = [...LEFT, ...RIGHT].join(' ');

describe('columns', () => {
  const left = column(60, 700, LEFT);
  const right = column(320, 700, RIGHT);

  test.each([
    ['written row by row', left.flatMap((piece, at) => [piece, right[at] ?? piece])],
    ['written one after the other', [...left, ...right]],
    ['written the right one first', [...right, ...left]],
    [
      'with lines that do not stand level',
      [...left, ...right.map((piece) => ({ ...piece, y: piece.y - 6 }))],
    ],
  ])('are read one after the other: %s', (_what, page) => {
    expect(paragraphsOf([page])).toEqual([WHOLE]);
  });

  test('may be three, below a title over all of them', () => {
    const third = ['It will make yogurt from', 'next May, and hire a dozen', 'people of the town.'];
    const page = [
      { ...line('A mill becomes a dairy after ten empty years', 60, 740), width: 440, height: 20 },
      ...column(60, 700, LEFT),
      ...column(240, 700, RIGHT),
      ...column(430, 700, third),
    ];
    expect(paragraphsOf([page])).toEqual([
      'A mill becomes a dairy after ten empty years',
      WHOLE,
      third.join(' '),
    ]);
  });

  test('are none where cells of a table stand side by side', () => {
    const page = [
      ...column(60, 700, ['Mill', 'Dairy', 'Bakery']),
      ...column(320, 700, ['1912', '2024', '1987']),
    ];
    expect(paragraphsOf([page]).join(' ')).toMatch(/Mill 1912/u);
  });
});

/** One under the head of a paper, above its number. */
const pageOf = (number: number, texts: readonly string[]): readonly Piece[] => [
  line(`The Kotel Herald   ${number}`, 60, 780),
  ...column(60, 700, texts),
  line(`Page ${number} of 2`, 280, 40),
];

test('what stands at the head and foot of several pages, and their numbers, are left out', () => {
  expect(
    paragraphsOf([
      pageOf(1, ['The mill at Kotel has been sold to a dairy in the', 'same street, its owner told the']),
      pageOf(2, ['town council on Monday. It had stood empty for years.']),
    ]),
  ).toEqual([
    'The mill at Kotel has been sold to a dairy in the same street, its owner told the town council on Monday. It had stood empty for years.',
  ]);
});

test('a number that is no page’s stays', () => {
  expect(
    paragraphsOf([column(60, 700, ['They had sold 14', '12', 'were left, and then two more', 'went.'])]),
  ).toEqual(['They had sold 14 12 were left, and then two more went.']);
});

const joined = (above: string, below: string, elsewhere = 'It was sold.'): string | undefined =>
  paragraphsOf([column(60, 700, [above, below, elsewhere])])[0];

describe('a hyphen at the end of a line', () => {
  test.each([
    ['a well-', 'liked miller', 'a well-liked miller'],
    ['a self-', 'taught baker', 'a self-taught baker'],
    ['the vice-', 'president came', 'the vice-president came'],
    ['an ex-', 'minister came', 'an ex-minister came'],
    ['a long-', 'term lease', 'a long-term lease'],
    ['a state-', 'of-the-art oven', 'a state-of-the-art oven'],
    ['the town of Stoke-on-', 'Tarn', 'the town of Stoke-on-Tarn'],
    ['the Anglo-', 'Norman tower', 'the Anglo-Norman tower'],
    ['all 20-', 'year leases', 'all 20-year leases'],
    ['a family-', 'owned mill', 'a family-owned mill'],
  ])('%s|%s stays', (above, below, whole) => {
    expect(joined(above, below)).toBe(`${whole} It was sold.`);
  });

  test.each([
    ['the low-', 'er mill', 'the lower mill'],
    ['he ex-', 'plained it', 'he explained it'],
    ['her self-', 'ish cat', 'her selfish cat'],
    ['the ser-', 'vice ended', 'the service ended'],
    ['a man-', 'aged forest', 'a managed forest'],
    ['said Jon Peter-', 'son loudly', 'said Jon Peterson loudly'],
  ])('%s|%s goes', (above, below, whole) => {
    expect(joined(above, below)).toBe(`${whole} It was sold.`);
  });

  test('is one that the text has elsewhere', () => {
    expect(joined('a co-', 'op bought it,', 'the co-op said.')).toBe('a co-op bought it, the co-op said.');
    expect(joined('the pre-', 'fect came, and', 'the prefect left.')).toBe(
      'the prefect came, and the prefect left.',
    );
  });
});

test('a line that is set in begins a paragraph', () => {
  const page = [
    line('The mill was sold on Monday, its owner said.', 72, 700),
    line('The dairy will hire a dozen people of the town and', 84, 686),
    line('make yogurt.', 72, 672),
  ];
  expect(paragraphsOf([page])).toEqual([
    'The mill was sold on Monday, its owner said.',
    'The dairy will hire a dozen people of the town and make yogurt.',
  ]);
});
