import { expect, test } from 'vitest';
import { dayOf, isDay, mondayOf } from '../../src/text/days.ts';

test.each(['2024-02-29', '0064-07-18', '2023-12-31'])('%s is a day', (words) => {
  expect(isDay(words)).toBe(true);
});

test.each(['2023-02-29', '2024-02-31', '2024-13-01', '2024-00-10', '2024-1-1', '2024-02-29T10:00', '', 'x'])(
  '“%s” is none',
  (words) => {
    expect(isDay(words)).toBe(false);
  },
);

test('months and days go on beyond their ends, and early years are years', () => {
  expect(dayOf(2023, 13, 1)).toBe('2024-01-01');
  expect(dayOf(2024, 3, 0)).toBe('2024-02-29');
  expect(dayOf(64, 7, 18)).toBe('0064-07-18');
});

test('the first week of a year has its first Thursday', () => {
  expect([mondayOf(2020, 1), mondayOf(2021, 1), mondayOf(2020, 53)]).toEqual([
    '2019-12-30',
    '2021-01-04',
    '2020-12-28',
  ]);
  expect(mondayOf(2020, 1, 6)).toBe('2020-01-05');
});
