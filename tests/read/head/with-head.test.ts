import { describe, expect, test } from 'vitest';
import { withHead, type Known } from '../../../src/read/head/with-head.ts';

const NOTHING = { headline: null, outlet: null, published: null, author: null };
const LEAD = 'The mill at Kotel was sold to a dairy on Monday, its owner said.';
const REST = 'It had stood empty for ten years.';

const headOf = (...lines: readonly string[]): Known => {
  const {
    guessed: _guessed,
    text: _text,
    ...known
  } = withHead({
    ...NOTHING,
    text: `${[...lines, LEAD, REST].join('\n\n')}\n`,
  });
  return known;
};

describe('above a story stand', () => {
  test('its title, author, outlet and day, each on a line', () => {
    expect(headOf('Old mill becomes a dairy', 'By Mila Koleva', 'The Kotel Herald', 'March 5, 2024')).toEqual(
      {
        headline: 'Old mill becomes a dairy',
        outlet: 'The Kotel Herald',
        published: '2024-03-05',
        author: 'Mila Koleva',
      },
    );
  });

  test.each([
    ['The Kotel Herald, Mar. 5, 2024', { outlet: 'The Kotel Herald', published: '2024-03-05' }],
    ['Kotel Herald | 5 March 2024', { outlet: 'Kotel Herald', published: '2024-03-05' }],
    ['Updated Tue March 5, 2024', { outlet: null, published: '2024-03-05' }],
    ['Last updated: 5th March 2024, 10:15 GMT', { outlet: null, published: '2024-03-05' }],
    ['Published 4 March 2024 | Updated 5 March 2024', { outlet: null, published: '2024-03-04' }],
    ['Updated March 5, 2024; published March 4, 2024', { outlet: null, published: '2024-03-04' }],
    ['2024-03-05T08:00:00Z', { outlet: null, published: '2024-03-05' }],
    ['25/3/2024', { outlet: null, published: '2024-03-25' }],
    ['3/25/2024', { outlet: null, published: '2024-03-25' }],
    ['3/5/2024', { outlet: null, published: null }],
    ['Updated 3 hours ago', { outlet: null, published: null }],
    ['February 30, 2024', { outlet: null, published: null }],
    ['KOTEL, March 5, 2024 (Reuters) —', { outlet: 'Reuters', published: '2024-03-05' }],
    ['CNN —', { outlet: 'CNN', published: null }],
  ] as const)('%j', (line, known) => {
    expect(headOf(line)).toEqual({ ...NOTHING, ...known });
  });

  test.each([
    ['By Mila Koleva', 'Mila Koleva', null],
    ['BY MILA KOLEVA AND IVO DIMOV', 'MILA KOLEVA, IVO DIMOV', null],
    ['By Mila Koleva, The Kotel Herald', 'Mila Koleva', 'The Kotel Herald'],
    ['Written by Mila van der Berg | Kotel Times', 'Mila van der Berg', 'Kotel Times'],
    ['By Mila Koleva, March 5, 2024', 'Mila Koleva', null],
  ])('%j', (line, author, outlet) => {
    expect(headOf(line)).toMatchObject({ author, outlet });
  });

  test('a title with its outlet behind it', () => {
    expect(headOf('Old mill becomes a dairy | The Kotel Herald')).toMatchObject({
      headline: 'Old mill becomes a dairy',
      outlet: 'The Kotel Herald',
    });
  });

  test('a long title', () => {
    const title =
      'Old mill at Kotel becomes a dairy after ten empty years, and a dozen people of the town are to find work in it';
    expect(headOf(title).headline).toBe(title);
  });
});

describe('none of it is', () => {
  test.each(['## A long night', '#mills', 'By the river', 'Share this', 'Advertisement', 'Photo: The mill'])(
    '%j',
    (line) => {
      const { headline, outlet, published, author } = headOf(line);
      expect({ outlet, published, author }).toEqual({ outlet: null, published: null, author: null });
      expect([null, 'By the river']).toContain(headline);
    },
  );

  test('a sentence of the story, whatever day it names', () => {
    expect(
      withHead({
        ...NOTHING,
        text: 'The mill was sold on March 5, 2024.\n\nIt was old, said the Kotel Herald.',
      }),
    ).toMatchObject({ ...NOTHING, guessed: [] });
  });
});

test('what is known stays, and what was found is named', () => {
  const text = `Old mill becomes a dairy\n\nMarch 5, 2024\n\n${LEAD}`;
  expect(withHead({ ...NOTHING, headline: 'A dairy', text })).toEqual({
    text,
    headline: 'A dairy',
    outlet: null,
    published: '2024-03-05',
    author: null,
    guessed: ['published'],
  });
});
