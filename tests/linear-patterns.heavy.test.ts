import { check } from 'recheck';
import { expect, test } from 'vitest';
import proved from '../scripts/linear-patterns.json' with { type: 'json' };

/** The longest of them took 30 seconds where everything else ran too; in milliseconds. */
const PATIENCE = 120_000;

test('what is kept as proved is', { timeout: 3_600_000 }, async () => {
  const unproved: string[] = [];
  for (const written of proved) {
    const end = written.lastIndexOf('/');
    // oxlint-disable-next-line no-await-in-loop -- each takes a core
    const { status } = await check(written.slice(1, end), written.slice(end + 1), { timeout: PATIENCE });
    if (status !== 'safe') unproved.push(written);
  }
  expect(unproved).toEqual([]);
});

test.each(['^\\s*# +(.*\\S)', '^(a+)+$', '\\s+$'])('the checker finds that %s is not', async (source) => {
  expect((await check(source, 'u', { timeout: PATIENCE })).status).toBe('vulnerable');
});
