import { expect, test } from 'vitest';
import { flood } from '../support/discord/flood.ts';

/** bench/memory.ts pours a million; here the first tenth of the flood fills what may be filled. */
const MESSAGES = 50_000;
/** What is not yet collected differs from look to look by about this, in bytes. */
const NOISE = 6_000_000;

test('memory stays flat, however many messages there are', async () => {
  const { heap, answered } = await flood(MESSAGES);
  const [first = 0] = heap.slice(2);
  const last = heap.at(-1) ?? Infinity;
  expect(answered).toBe(MESSAGES / 200);
  expect(last - first, `heap in MB: ${heap.map((bytes) => Math.round(bytes / 1e6)).join(' ')}`).toBeLessThan(
    NOISE,
  );
});
