import { expect, test } from 'vitest';
import { foundIn, foundLine, foundSteps } from '../../../src/newsroom/library/found-line.ts';
import { NO_ANNOTATIONS, type Annotations } from '../../../src/story/annotation.ts';

/** As much as is found in a story of a million characters; a name may have a tab or a line end in it. */
const found: Annotations = {
  sentences: Array.from({ length: 20_000 }, (_none, at) => ({
    span: { start: 50 * at, end: 50 * at + 49 },
    paragraph: Math.floor(at / 3) + 1,
  })),
  people: Array.from({ length: 90 }, (_none, of) => ({
    canonical: `Ana\t“Ani”\nPetrova ${of}`,
    title: null,
    gender: null,
    mentions: Array.from({ length: 300 }, (_each, at) => ({ start: 90 * at + of, end: 90 * at + of + 5 })),
    references: [],
  })),
  quotations: [],
  dates: [],
};

test.each([
  ['a long story', found],
  ['a story without anything', NO_ANNOTATIONS],
])('what was found in %s is one line, and the same when it is read', (_what, given) => {
  const line = foundLine(given);
  expect(line).not.toContain('\n');
  expect(foundIn(line)).toEqual(given);
});

test('of a long story the longest piece that is read in one go is a small part', () => {
  const line = foundLine(found);
  const pieces = line.split('\t');
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(line.length / 10);
  expect([...foundSteps(line)]).toHaveLength(pieces.length - 1);
});

test('a line of which something is missing is spoilt', () => {
  const line = foundLine(found);
  const pieces = line.split('\t');
  for (const spoilt of [
    pieces.slice(0, -1).join('\t'),
    pieces.toSpliced(2, 1).join('\t'),
    line.slice(0, -1),
    line.slice(line.indexOf('\t') + 1),
    line.replace('"people"', '"persons"'),
    '{"sentences":[]}',
    '{"sentences":1,"people":[],"quotations":[],"dates":[]}',
    'null',
    '0',
    '',
  ])
    expect(foundIn(spoilt)).toBeNull();
});

test('a line of a version before, which has it all in one piece, is read', () => {
  expect(foundIn(JSON.stringify(found))).toEqual(found);
});
