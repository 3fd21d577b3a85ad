import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXCEPTIONS } from '../scripts/pattern-exceptions.ts';
import { patternsIn } from '../scripts/patterns-in.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const written = new Set((await patternsIn(here('../src'))).map((pattern) => pattern.written));
const proved: unknown = JSON.parse(readFileSync(here('../scripts/linear-patterns.json'), 'utf8'));
const known = new Set<unknown>([...(Array.isArray(proved) ? proved : []), ...EXCEPTIONS.keys()]);

test('every regular expression is proved to be linear, or it is named why it is not (npm run prove)', () => {
  expect([...written].filter((each) => !known.has(each))).toEqual([]);
});

test('nothing is named that is no longer there', () => {
  expect([...known].filter((each) => typeof each !== 'string' || !written.has(each))).toEqual([]);
});

test('they are all found', () => {
  expect(written.size).toBeGreaterThan(300);
  expect(written).toContain('/^[^\\s\\p{Cc}]+$/u');
});
