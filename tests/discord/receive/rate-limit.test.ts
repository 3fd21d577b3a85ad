import { expect, onTestFinished, test, vi } from 'vitest';
import { limitQuestions } from '../../../src/discord/receive/rate-limit.ts';

test('ten questions a minute are within the limit, and the next is when the first is a minute old', () => {
  let now = 1_000_000;
  const limit = limitQuestions(() => now);
  for (let at = 0; at < 10; at += 1) {
    expect(limit('Nora')).toBeNull();
    now += 1000;
  }
  expect(limit('Nora')).toEqual({ seconds: 50, isTold: false });
  expect(limit('Oleg')).toBeNull();
  now += 49_999;
  expect(limit('Nora')).toEqual({ seconds: 1, isTold: true });
  now += 1;
  expect(limit('Nora')).toBeNull();
  expect(limit('Nora')).toEqual({ seconds: 1, isTold: true });
});

test('who is refused is not counted, so that asking on does not make it longer', () => {
  let now = 0;
  const limit = limitQuestions(() => now);
  for (let at = 0; at < 30; at += 1) limit('Nora');
  now = 60_001;
  expect(limit('Nora')).toBeNull();
});

test('who goes on for minutes is told once a minute, and answered as often as others', () => {
  let now = 0;
  const limit = limitQuestions(() => now);
  const counts = { answered: 0, told: 0 };
  for (; now < 180_000; now += 100) {
    const over = limit('Nora');
    if (over === null) counts.answered += 1;
    else if (!over.isTold) counts.told += 1;
  }
  expect(counts).toEqual({ answered: 30, told: 3 });
});

test('a clock of the machine that is set back makes nobody wait', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T10:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const limit = limitQuestions();
  for (let at = 0; at < 10; at += 1) limit('Nora');
  vi.setSystemTime(Date.parse('2026-03-01T09:00:00Z'));
  expect(limit('Nora')?.seconds).toBeLessThanOrEqual(60);
});
