import { expect, test } from 'vitest';
import { licencesKept, licencesNow } from '../scripts/list-licences.ts';

test('the list of licences is that of the packages that are installed', () => {
  expect(licencesKept(), 'npm run licences writes it anew').toBe(licencesNow());
});

/** Those that ask for a notice; MPL-2.0 asks besides that changed files of the package are shown, and none is changed. */
const FITTING =
  /: (?:\(MIT (?:OR|AND) [\w.-]+\)|MIT|ISC|0BSD|Apache-2\.0|BSD|BSD-[23]-Clause|MPL-2\.0|Unlicense)$/u;
/** Packages with a licence of their own, which was read. DejaVu's, of Bitstream Vera: fonts may be used and passed on. */
const READ: readonly string[] = ['dejavu-fonts-ttf'];

test('none of them reaches beyond its own files', () => {
  const lines = licencesKept().trim().split('\n').slice(3);
  expect(lines.length).toBeGreaterThan(50);
  const others = lines.filter((line) => !FITTING.test(line) && !READ.includes(line.split(' ')[0] ?? ''));
  expect(others).toEqual([]);
});
