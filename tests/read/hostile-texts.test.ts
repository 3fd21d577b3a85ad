import { expect, test } from 'vitest';
import { parseFile } from '../../src/read/parse-file.ts';
import { utf8 } from '../support/bytes.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const SECONDS = 1;

test.each(hostileTexts(990_000))('1 MB of %s is read, or refused, within a second', async (_what, text) => {
  const bytes = utf8(text);
  // Whatever else the machine does meanwhile is not counted.
  const before = process.cpuUsage();
  const { stories, problems } = await parseFile('a.md', bytes);
  const { user } = process.cpuUsage(before);
  expect(stories.length + problems.length).toBe(1);
  expect(user / 1_000_000).toBeLessThan(SECONDS);
});
