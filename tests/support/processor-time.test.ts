import { expect, test } from 'vitest';
import { threadTime } from './heartbeat.ts';
import { expectWithin, processorTime } from './processor-time.ts';

test('the time of the processor is that of the work', async () => {
  const end = threadTime() + 60;
  const taken = await processorTime(() => {
    while (threadTime() < end);
  });
  expect(taken).toBeGreaterThan(55);
});

test('work that takes too long in every try fails, however slow the machine is', async () => {
  await expect(expectWithin(10, 'holding', () => 100_000)).rejects.toThrow('milliseconds: holding');
});

test('work that is quick in one of its tries is quick', async () => {
  const tries: number[] = [];
  await expectWithin(10, 'a try', (attempt) => {
    tries.push(attempt);
    return attempt < 2 ? Infinity : 1;
  });
  expect(tries).toEqual([0, 1, 2]);
});
