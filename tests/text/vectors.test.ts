import { expect, test } from 'vitest';
import { cosineAt, quantize, WIDTH } from '../../src/text/vectors.ts';

/** A vector of length 1, the same each time. */
function unit(seed: number): Float32Array {
  const values = Float32Array.from({ length: WIDTH }, (_none, at) => Math.sin(seed * 997 + at * (seed + 1)));
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

test('the cosine in eight bits is that of the full vectors within a hundredth', () => {
  for (let seed = 1; seed < 50; seed += 1) {
    const [a, b] = [unit(seed), unit(seed + 0.01)];
    const full = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    const both = new Int8Array(2 * WIDTH);
    quantize(b, both, WIDTH);
    expect(Math.abs(cosineAt(quantize(a), both, WIDTH) - full)).toBeLessThan(0.01);
  }
});

test('what is too large is cut rather than turned round', () => {
  expect(quantize(Float32Array.from([1, -1])).slice(0, 3)).toEqual(Int8Array.from([127, -127, 0]));
});
