import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfNumber,
  easterOf,
  isDay,
  numberOfDay,
  parseDay,
  weekdayOf,
  weekOf,
} from '../../../src/annotate/dates/calendar.ts';

const day = (value: string) => parseDay(value) ?? { year: 0, month: 1, day: 1 };

describe('the calendar', () => {
  it.each([
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2020-01-09', 4],
    ['1899-12-31', 7],
  ])('%s is day %i of its week', (value, weekday) => {
    expect(weekdayOf(day(value))).toBe(weekday);
  });

  it.each([
    ['2019-12-31', 2020, 1],
    ['2021-01-03', 2020, 53],
    ['1989-10-27', 1989, 43],
    ['2000-01-01', 1999, 52],
  ])('%s stands in the ISO week of %i-W%i', (value, year, week) => {
    expect(weekOf(day(value))).toEqual({ year, week });
  });

  it.each([
    [1998, 4, 12],
    [2000, 4, 23],
    [2008, 3, 23],
    [2019, 4, 21],
    [2038, 4, 25],
  ])('Easter of %i is on %i/%i', (year, month, date) => {
    expect(easterOf(year)).toEqual({ year, month, day: date });
  });

  it('counts days forth and back over any century', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(numberOfDay(dayOfNumber(number))).toBe(number);
        expect(isDay(dayOfNumber(number))).toBe(true);
      }),
    );
  });

  it('moves over the ends of months and years', () => {
    expect(addDays(day('2020-02-28'), 2)).toEqual(day('2020-03-01'));
    expect(addMonths(day('2020-01-31'), -1)).toEqual(day('2019-12-01'));
  });

  it('knows no 30 February', () => {
    expect(parseDay('2020-02-30')).toBeNull();
    expect(parseDay('2020-13-01')).toBeNull();
  });
});
