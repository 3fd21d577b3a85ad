import { expect, test } from 'vitest';
import { limitQuestions } from '../../../src/discord/receive/rate-limit.ts';

test('ten questions a minute are within the limit, and the next is when the first is a minute old', () => {
  let now = 1_000_000;
  const limit = limitQuestions(() => now);
  for (let at = 0; at < 10; at += 1) {
    expect(limit('Nora')).toBeNull();
    now += 1000;
  }
  expect(limit('Nora')).toBe(50);
  expect(limit('Oleg')).toBeNull();
  now += 49_999;
  expect(limit('Nora')).toBe(1);
  now += 1;
  expect(limit('Nora')).toBeNull();
  expect(limit('Nora')).toBe(1);
});

test('who is refused is not counted, so that asking on does not make it longer', () => {
  let now = 0;
  const limit = limitQuestions(() => now);
  for (let at = 0; at < 30; at += 1) limit('Nora');
  now = 60_001;
  expect(limit('Nora')).toBeNull();
});
