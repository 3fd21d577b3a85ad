import { expect, test } from 'vitest';
import { timelinessOf } from '../../src/answer/look/timeliness.ts';
import { timesAsked } from '../../src/answer/question/times-asked.ts';

test.each([
  ['who sank the ferry in march 2019?', ['2019-03']],
  ['What sank on 8 March 2019?', ['2019-03-08']],
  ['how many drowned in 2018 and in 2019', ['2018', '2019']],
  ['who closed the harbour last week?', []],
  ['how many of the 40 men drowned?', []],
  ['who closed the harbour?', []],
  ['', []],
])('%s names %j', (words, times) => {
  expect(timesAsked(words, null)).toEqual(times);
});

test('what is counted from today is a time where the day is known', () => {
  expect(timesAsked('who closed the harbour yesterday?', '2024-03-06')).toEqual(['2024-03-05']);
  expect(timesAsked('who closed the harbour last month?', '2024-03-06')).toEqual(['2024-02']);
});

test.each([
  ['2019-03-09', '2019-03-08', 1],
  ['2019-04-02', '2019-03', 1],
  ['2019-06-01', '2019-03', 0],
  ['2019-02-28', '2019-03', -1],
  ['2019-12-31', '2019', 1],
  ['2020-03-01', '2019', 0],
  ['2018-12-31', '2019', -1],
  [null, '2019', 0],
])('a story of %s is to %s: %d', (published, time, timeliness) => {
  expect(timelinessOf(published, [time])).toBe(timeliness);
});

test('the time that fits best counts, and none counts for nothing', () => {
  expect(timelinessOf('2019-03-09', ['2021', '2019-03-08'])).toBe(1);
  expect(timelinessOf('2019-03-09', [])).toBe(0);
});
