import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { breathing } from '../../src/newsroom/breathing.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { WIDTH } from '../../src/text/vectors.ts';
import { folderOf } from '../support/folder.ts';
import { longestStep } from '../support/heartbeat.ts';
import { modelsThat } from '../support/models.ts';
import { ferry } from '../support/stories.ts';
import { expectFree, expectHeartbeat } from './heartbeat.ts';

/** Works, and lets nobody else run. */
function hold(milliseconds: number): void {
  const end = process.cpuUsage().user + milliseconds * 1000;
  while (process.cpuUsage().user < end);
}

test('a step that holds the loop is seen, however much else is done', async () => {
  const longest = await longestStep(async () => {
    for (const milliseconds of [5, 120, 5]) {
      hold(milliseconds);
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
    }
  });
  expect(longest).toBeGreaterThan(80);
});

test('whoever breathes lets others run after a while, and not at every step', async () => {
  const rest = breathing();
  expect(rest()).toBeUndefined();
  hold(40);
  const others = { ran: false };
  void setImmediate().then(() => (others.ran = true));
  await rest();
  expect(others.ran).toBe(true);
  expect(rest()).toBeUndefined();
});

test('the loop is free while stories are reloaded, added, confirmed and cut', { timeout: 240_000 }, () =>
  expectHeartbeat({ stories: 100, length: 200, longest: 15_000 }),
);

test('the loop is free while a question is compared with a hundred thousand vectors', async () => {
  const { path } = await folderOf({ 'ferry.md': ferry });
  const plain = modelsThat((_question, sentences) => sentences.map(() => 1));
  const vectors = new Int8Array(100_000 * WIDTH);
  const models = { ...plain, encoder: { ...plain.encoder, passages: async () => vectors } };
  const { newsroom } = await openNewsroom([path], { models, waits: true });
  const ask = (): Promise<unknown> => newsroom.ask({ question: 'What sank off Varna?' });
  await ask();
  await expectFree('a hundred thousand vectors', ask);
});
