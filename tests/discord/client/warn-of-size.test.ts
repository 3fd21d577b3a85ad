import { expect, test, vi } from 'vitest';
import { warnOfGrowth, warnOfSize } from '../../../src/discord/client/warn-of-size.ts';

const saidOf = (warn: typeof warnOfSize, servers: number): number => {
  const log = { warn: vi.fn<(what: unknown) => void>() };
  warn({ servers, log });
  return log.warn.mock.calls.length;
};

test('from 2,000 servers on it is said that Discord wants shards: at each start, and with every hundred more', () => {
  expect([1, 1999, 2000, 2345].map((servers) => saidOf(warnOfSize, servers))).toEqual([0, 0, 1, 1]);
  expect([100, 1999, 2000, 2001, 2100].map((servers) => saidOf(warnOfGrowth, servers))).toEqual([
    0, 0, 1, 0, 1,
  ]);
});
