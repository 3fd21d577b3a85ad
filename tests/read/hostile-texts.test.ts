import { expect, test } from 'vitest';
import { textFile } from '../../src/read/text-file.ts';
import { UserError } from '../../src/text/errors.ts';
import { utf8 } from '../support/bytes.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** Whatever else the machine does meanwhile is not counted. */
const SECONDS = 1;

test.each(hostileTexts(990_000))('1 MB of %s is read within a second', (_what, text) => {
  const before = process.cpuUsage();
  let characters = 0;
  try {
    for (const story of textFile.parse('a.md', utf8(text)).stories) characters += story.text.length;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
  const { user } = process.cpuUsage(before);
  expect(user / 1_000_000).toBeLessThan(SECONDS);
  // Either it was read to its end, or refused in a sentence.
  expect([0, text.length]).toContain(characters);
});
