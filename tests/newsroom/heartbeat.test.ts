import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { breathing } from '../../src/newsroom/breathing.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { WIDTH } from '../../src/text/vectors.ts';
import { folderOf } from '../support/folder.ts';
import { longestStep, threadTime } from '../support/heartbeat.ts';
import { modelsThat } from '../support/models.ts';
import { ferry } from '../support/stories.ts';
import { expectFree } from './heartbeat.ts';

/** Works, and lets nobody else run. */
function hold(milliseconds: number): void {
  const end = threadTime() + milliseconds;
  while (threadTime() < end);
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
  hold(40);
  const others = { ran: false };
  void setImmediate().then(() => (others.ran = true));
  await rest();
  expect(others.ran).toBe(true);
  let rested = 0;
  for (let step = 0; step < 100; step += 1) {
    const pause = rest();
    if (pause !== undefined) rested += 1;
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await pause;
  }
  expect(rested).toBeLessThan(100);
});

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
