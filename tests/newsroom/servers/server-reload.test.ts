import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { verbatim } from '../../../src/story/evidence.ts';
import { addTo, answerOf, idsIn, newsroomsOf, testClock } from '../../support/newsrooms.ts';
import { bridge, ferry } from '../../support/stories.ts';

const version = (number: number): Record<string, string> => ({
  'a.md': `---\ntitle: A\npublished: 2024-05-07\n---\nThe tower at Ruse is ${number} metres high.\n`,
  'b.md': `---\ntitle: B\npublished: 2024-05-07\n---\nThe tower at Varna is ${number} metres high.\n`,
});

describe('a reload', () => {
  test('of a server reads the shared stories too, for everybody', async () => {
    const { newsrooms, corpus } = await newsroomsOf({ 'ferry.md': ferry });
    await addTo(newsrooms.of('1'));
    await corpus.write('bridge.md', bridge);
    expect(await newsrooms.of('1').reload()).toMatchObject({
      added: ['bridge.md'],
      unchanged: ['museum-at-pleven-reopens.md', 'ferry.md'],
    });
    expect(idsIn(newsrooms.of('2'))).toEqual(['bridge', 'ferry']);
  });

  test('reads what was changed in the files of a server by hand', async () => {
    const { newsrooms, data } = await newsroomsOf({ 'ferry.md': ferry });
    const id = await addTo(newsrooms.of('1'));
    await data.write(`servers/1/stories/${id}.md`, bridge);
    await data.write('servers/1/stories/bad.md', '');
    const report = await newsrooms.of('1').reload();
    expect(report).toMatchObject({ changed: [`${id}.md`], rejected: [{ file: 'bad.md' }] });
    expect(await answerOf(newsrooms.of('1'), 'how long will the bridge at Ruse close?')).toContain(
      'two years',
    );
  });

  test('of the shared stories is one for all who ask within 30 seconds', async () => {
    const waits: number[] = [];
    const clock = testClock();
    const wait = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      // Long enough for the other two to ask.
      await setTimeout(300);
      await clock.wait(milliseconds);
    };
    const { newsrooms, corpus } = await newsroomsOf({ 'ferry.md': ferry }, { clock: { ...clock, wait } });
    await newsrooms.of('1').reload();
    await corpus.write('bridge.md', bridge);
    clock.pass(12_000);
    const reports = await Promise.all(['1', '2', '3'].map((server) => newsrooms.of(server).reload()));
    expect(waits).toEqual([18_000]);
    for (const { added } of reports) expect(added).toEqual(['bridge.md']);
  });

  test('tells how far it is', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry, 'bridge.md': bridge });
    const told: string[] = [];
    await newsrooms.of('1').reload((done, all) => void told.push(`${done} of ${all}`));
    expect(told).toContain('2 of 2');
  });

  test('fifty times during ten thousand questions loses, mixes and fails no answer', async () => {
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
  }, 60_000);
});
