import { expect, test } from 'vitest';
import { licencesKept, licencesNow } from '../scripts/list-licences.ts';

test('the list of licences is that of the packages that are installed', () => {
  expect(licencesKept(), 'npm run licences writes it anew').toBe(licencesNow());
});

test('none of them asks for more than its notice', () => {
  const lines = licencesKept().trim().split('\n').slice(3);
  expect(lines.length).toBeGreaterThan(50);
  const others = lines.filter(
    (line) => !/: (?:\(MIT (?:OR|AND) [\w.-]+\)|MIT|ISC|0BSD|Apache-2\.0|BSD|BSD-[23]-Clause)$/u.test(line),
  );
  expect(others).toEqual([]);
});
