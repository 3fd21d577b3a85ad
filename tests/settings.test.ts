import { expect, test } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { unknownSettings } from '../src/settings.ts';
import { folderOf } from './support/folder.ts';
import { runProgram } from './support/program.ts';
import { ferry } from './support/stories.ts';

test.each([
  ['DISCORD_TOKN', 'DISCORD_TOKEN'],
  ['DISCORD_GUILDID', 'DISCORD_GUILD_ID'],
  ['discord-token', 'DISCORD_TOKEN'],
  ['LOGLEVEL', 'LOG_LEVEL'],
  ['CORPSU', 'CORPUS'],
  ['WACTH', 'WATCH'],
  ['HEALT_PORT', 'HEALTH_PORT'],
])('%s is told to be meant for %s', (name, meant) => {
  expect(unknownSettings([name])).toEqual([{ code: 'unknown-setting', name, meant }]);
});

test('a name that is like none is told as well, and one that is a setting is not', () => {
  expect(unknownSettings(['DATABASE_PASSWORD'])).toEqual([
    { code: 'unknown-setting', name: 'DATABASE_PASSWORD', meant: null },
  ]);
  expect(unknownSettings(SETTINGS)).toEqual([]);
});

test('a start with a misspelt setting says so, and goes on', { timeout: 30_000 }, async () => {
  const folder = await folderOf({ 'corpus/ferry.md': ferry, '.env': 'LOG_LEVL=silent\n' });
  const { end, stderr, stdout, code } = runProgram('src/main.ts', [], { cwd: folder.path });
  end('/stories\n');
  expect(await code).toBe(0);
  expect(stderr()).toBe('There is no setting LOG_LEVL, which stands in .env; did you mean LOG_LEVEL?\n');
  expect(stdout()).toContain('I have read 1 story.');
});
