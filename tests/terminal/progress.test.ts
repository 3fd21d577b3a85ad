import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressBar } from '../../src/terminal/progress.ts';

/** A bar on a stream, at the times that are given one after the other. */
function barAt(...times: readonly number[]): { bar: ReturnType<typeof progressBar>; written: () => string } {
  const output = new PassThrough();
  let turn = 0;
  const bar = progressBar(output, () => times[Math.min(turn++, times.length - 1)] ?? 0);
  return { bar, written: () => String(output.read() ?? '') };
}

test('loading that is over within a second shows no bar, and clears nothing', () => {
  const { bar, written } = barAt(0, 400, 999);
  bar.show(1, 2);
  bar.show(2, 2);
  bar.clear();
  expect(written()).toBe('');
});

test('loading that takes longer shows how many files are read', () => {
  const { bar, written } = barAt(0, 1_000);
  bar.show(1, 2);
  expect(written()).toBe(`\rReading stories ${'█'.repeat(15)}${'░'.repeat(15)} 1/2`);
  bar.show(2, 2);
  expect(written()).toBe(`\rReading stories ${'█'.repeat(30)} 2/2`);
});

test('the bar goes when loading is over', () => {
  const { bar, written } = barAt(0, 2_000);
  bar.show(1_000, 2_000);
  const shown = written();
  bar.clear();
  expect(written()).toBe(`\r${' '.repeat(70)}\r`);
  expect(shown.length).toBeLessThan(70);
});

test('no files are no bar', () => {
  const { bar, written } = barAt(0, 5_000);
  bar.show(0, 0);
  expect(written()).toBe('');
});
