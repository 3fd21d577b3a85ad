import { expect, test } from 'vitest';
import { en } from '../../src/reply/words/en.ts';
import { dayInWords } from '../../src/reply/day-in-words.ts';

test.each([
  ['2019-12-31', '31 December 2019'],
  ['2019-04', 'April 2019'],
  ['2016', '2016'],
  ['198X', 'the 1980s'],
  ['198', 'the 1980s'],
  ['19', 'the 1900s'],
  ['2020-W02', 'the week of 6 January 2020'],
  ['2020-W01', 'the week of 30 December 2019'],
  ['2020-W02-WE', 'the weekend of 6 January 2020'],
  ['2019-Q3', 'third quarter of 2019'],
  ['2019-H1', 'first half of 2019'],
  ['2019-SU', 'summer 2019'],
  ['2020-01-08TMO', '8 January 2020, in the morning'],
  ['2020-01-08T18:30', '8 January 2020, 18:30'],
  ['2020-01-08T05', '8 January 2020, 05:00'],
])('%s is written %s', (value, words) => {
  expect(dayInWords({ value }, en)).toBe(words);
});

test.each(['P10Y', 'XXXX-WXX-1', 'PRESENT_REF', 'PXD', ''])('%s is no place in the calendar', (value) => {
  expect(dayInWords({ value }, en)).toBeNull();
});

test('a part of the day that is named stands beside the day, a clock before it', () => {
  expect(dayInWords({ value: '2020-01-03', partOfDay: 'NI' }, en)).toBe('3 January 2020, at night');
  expect(dayInWords({ value: '2020-01-03T21:00', partOfDay: 'EV' }, en)).toBe('3 January 2020, 21:00');
  expect(dayInWords({ value: '2020-01-03T24:00' }, en)).toBe('3 January 2020, at midnight');
});

test('a day that no calendar has is shown as it stands', () => {
  expect(dayInWords({ value: '2019-13-45' }, en)).toBe('2019-13-45');
});
