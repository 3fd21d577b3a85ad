import { expect, test } from 'vitest';
import { parseFile } from '../../src/read/parse-file.ts';
import { utf8 } from '../support/bytes.ts';
import { expectWithin, processorTime } from '../support/processor-time.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const MOST_MS = 1000;

test.each(hostileTexts(990_000))('1 MB of %s is read, or refused, within a second', async (_what, text) => {
  const bytes = utf8(text);
  await expectWithin(MOST_MS, 'to read it', () =>
    processorTime(async () => {
      const { stories, problems } = await parseFile('a.md', bytes);
      expect(stories.length + problems.length).toBe(1);
    }),
  );
});
