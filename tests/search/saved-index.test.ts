import type MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { KeepableMini, readMini } from '../../src/search/saved-index.ts';

const OPTIONS = { fields: ['text'] };
const made = (count: number): KeepableMini<{ id: number; text: string }> => {
  const mini = new KeepableMini<{ id: number; text: string }>(OPTIONS);
  for (let id = 0; id < count; id += 1) mini.add({ id, text: `ship${id} sank off port${id % 7}` });
  return mini;
};

/** In one order: reading turns it around. */
const termsOf = (mini: MiniSearch): readonly unknown[] =>
  mini.toJSON().index.toSorted(([a], [b]) => (a < b ? -1 : 1));

async function linesOf(mini: KeepableMini<{ id: number; text: string }>, rest = () => {}): Promise<string> {
  let all = '';
  for await (const line of mini.lines(rest)) all += line;
  return all;
}

test.each([0, 1, 199, 1000])('an index of %d documents is the same when it is read back', async (count) => {
  const mini = made(count);
  const read = await readMini(await linesOf(mini), OPTIONS);
  expect(read.toJSON()).toEqual({ ...mini.toJSON(), index: expect.any(Array) });
  expect(termsOf(read)).toEqual(termsOf(mini));
  expect(read.search('sank port3 ship10')).toEqual(mini.search('sank port3 ship10'));
});

test('its lines are what MiniSearch keeps itself, in pieces', async () => {
  const mini = made(1000);
  let rests = 0;
  const [head = '', ...terms] = (await linesOf(mini, () => void (rests += 1))).split('\n');
  expect(rests).toBe(terms.length - 1);
  expect(terms.length).toBeGreaterThan(4);
  const index = terms.flatMap((line): unknown[] => JSON.parse(line));
  expect({ ...JSON.parse(head), index }).toEqual({
    ...JSON.parse(JSON.stringify(mini)),
    terms: mini.termCount,
  });
});

test.each(['', '{}', '{"broken', '[]\n[]', `{"serializationVersion":9,"index":[]}\n[]`])(
  'what is none is refused: %j',
  async (lines) => {
    await expect(readMini(lines, OPTIONS)).rejects.toBeInstanceOf(Error);
  },
);

test.each([
  ['within a line', (lines: string) => lines.slice(0, -10)],
  ['at the end of one', (lines: string) => lines.slice(0, lines.lastIndexOf('\n'))],
])('an index that is cut off %s is refused', async (_where, cut) => {
  await expect(readMini(cut(await linesOf(made(1000))), OPTIONS)).rejects.toBeInstanceOf(Error);
});
