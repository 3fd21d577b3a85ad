import { expect, test } from 'vitest';
import { NO_CACHE } from '../../../src/newsroom/library/annotation-cache.ts';
import { readArchived } from '../../../src/newsroom/servers/own-stories.ts';
import type { Archives } from '../../../src/store/archives.ts';
import { UserError } from '../../../src/text/errors.ts';

const none = { text: 1, speakers: 1, people: 1, headline: 1 };
const passages: Awaited<ReturnType<Archives['open']>>['passages'] = {
  totals: { sentences: 0, passages: 0, lengths: none },
  stories: new Map(),
  terms: async () => new Map(),
  termsLike: async () => [],
  search: async () => [],
  near: async () => [],
  entries: async () => [],
};

/** An archive whose first tries take longer than anybody waits, and end so. */
function archivesThatFail(errors: readonly Error[]): {
  readonly archives: Archives;
  readonly tries: () => number;
} {
  let tries = 0;
  const archives: Archives = {
    open: async () => ({ passages, files: new Map() }),
    makeVectors: async () => {},
    update: async () => {
      const error = errors[tries];
      tries += 1;
      if (error === undefined) return;
      if (tries === 1) await new Promise((resolve) => setTimeout(resolve, 1800));
      throw error;
    },
  };
  return { archives, tries: () => tries };
}

const reading = {
  server: '1',
  progress: () => {},
  cache: NO_CACHE,
  away: undefined,
};

test('an archive that is read when the database goes away is read on when it is back', async () => {
  const away = new UserError({ code: 'database-away' });
  const { archives, tries } = archivesThatFail([away, away]);
  const own = await readArchived(archives, reading);
  expect(own.rest).not.toBeNull();
  await own.rest;
  expect(tries()).toBe(3);
});

test('what is wrong otherwise is told, and not tried again', async () => {
  const { archives, tries } = archivesThatFail([new Error('broken')]);
  const own = await readArchived(archives, reading);
  await expect(own.rest).rejects.toThrow('broken');
  expect(tries()).toBe(1);
});
