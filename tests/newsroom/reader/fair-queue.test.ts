import { expect, test } from 'vitest';
import { fairQueue } from '../../../src/newsroom/reader/fair-queue.ts';

/** Work that ends when it is told, in a queue; `begun` has whose work has begun, in order. */
function queueOf(slots: number) {
  const inTurn = fairQueue(slots);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (who: string): Promise<void> =>
    inTurn(who, async () => {
      begun.push(who);
      await new Promise<void>((resolve) => ends.push(resolve));
    });
  const endFirst = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, begun, endFirst };
}

test('a small page is next after three files of another, not behind them', async () => {
  const { ask, begun, endFirst } = queueOf(1);
  for (const who of ['bad', 'bad', 'bad', 'good', 'late']) void ask(who);
  for (let ended = 0; ended < 5; ended += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await endFirst();
  expect(begun).toEqual(['bad', 'bad', 'good', 'late', 'bad']);
});

test('one who asks takes one place, however many are free', async () => {
  const { ask, begun, endFirst } = queueOf(2);
  for (const who of ['bad', 'bad', 'bad', 'good']) void ask(who);
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['bad', 'good']);
  await endFirst();
  expect(begun).toEqual(['bad', 'good', 'bad']);
});

test('what fails gives its place to the next', async () => {
  const inTurn = fairQueue(1);
  const fails = inTurn('a', () => Promise.reject(new Error('broken')));
  const runs = inTurn('a', async () => 'read');
  await expect(fails).rejects.toThrow('broken');
  expect(await runs).toBe('read');
});
