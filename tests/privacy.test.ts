import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rememberAnswered } from '../src/discord/send/answered-messages.ts';
import { DAYS_KEPT } from '../src/newsroom/servers/presence.ts';
import { openFileStore } from '../src/store/open-file-store.ts';
import { folderOf } from './support/folder.ts';

const PRIVACY = readFileSync(new URL('../PRIVACY.md', import.meta.url), 'utf8');

test('what a server has is kept as many days as the page says', () => {
  expect(PRIVACY.match(/\b\d+ days\b/gu)).toEqual([`${DAYS_KEPT} days`, `${DAYS_KEPT} days`]);
});

test('as many answered messages are remembered as the page says', () => {
  const answered = rememberAnswered();
  for (let at = 0; at < 1001; at += 1)
    answered.set(`${at}`, { question: 'who?', asker: '1', replies: Promise.resolve([]) });
  expect([answered.get('0'), answered.get('1')?.question]).toEqual([undefined, 'who?']);
  expect(PRIVACY).toContain('the last 1,000 mentions');
});

test('as many drafts are kept as the page says', async () => {
  const { path } = await folderOf();
  const store = openFileStore(path);
  // oxlint-disable-next-line no-await-in-loop -- the oldest go, so one is older than the other
  for (let at = 0; at < 52; at += 1) await store.putDraft('1', `d${at}`, 'A draft');
  const drafts = await Promise.all(Array.from({ length: 52 }, (_none, at) => store.draft('1', `d${at}`)));
  expect(drafts.filter((draft) => draft !== null)).toHaveLength(50);
  expect(PRIVACY).toContain('the newest 50');
});
