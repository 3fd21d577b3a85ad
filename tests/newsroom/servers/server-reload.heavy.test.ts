import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { verbatim } from '../../../src/story/evidence.ts';
import { answerOf, newsroomsOf } from '../../support/newsrooms.ts';

const version = (number: number): Record<string, string> => ({
  'a.md': `---\ntitle: A\npublished: 2024-05-07\n---\nThe tower at Ruse is ${number} metres high.\n`,
  'b.md': `---\ntitle: B\npublished: 2024-05-07\n---\nThe tower at Varna is ${number} metres high.\n`,
});

test('a reload fifty times during ten thousand questions loses, mixes and fails no answer', async () => {
  const { newsrooms, corpus } = await newsroomsOf(version(1000));
  const newsroom = newsrooms.of('1');
  const state = { asked: 0, isOver: false };
  const ask = async (): Promise<void> => {
    while (!state.isOver || state.asked < 10_000) {
      state.asked += 1;
      // Questions come from outside, one turn after the other.
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      const answer = await newsroom.ask({ question: 'how high is the tower?' });
      expect(answer.status).toBe('answered');
      const found =
        answer.status === 'answered' ? answer.findings.map(({ evidence }) => verbatim(evidence)) : [];
      const numbers = new Set(found.flatMap((words) => words.match(/\d+/gu) ?? []));
      expect([found.length, numbers.size]).toEqual([2, 1]);
    }
  };
  const reload = async (): Promise<void> => {
    for (let number = 1; number <= 50; number += 1) {
      /* oxlint-disable no-await-in-loop -- one reload after the other */
      for (const [file, words] of Object.entries(version(1000 + number))) await corpus.write(file, words);
      expect(await newsroom.reload()).toMatchObject({ changed: ['a.md', 'b.md'], rejected: [] });
      /* oxlint-enable no-await-in-loop */
    }
    state.isOver = true;
  };
  await Promise.all([reload(), ...Array.from({ length: 20 }, ask)]);
  expect(state.asked).toBeGreaterThanOrEqual(10_000);
  expect(await answerOf(newsroom, 'how high is the tower at Varna?')).toContain('1050');
});
