import { describe, expect, test } from 'vitest';
import { parseEnvFile, readEnvFile, unknownSettings } from '../../src/settings/env-file.ts';
import { SETTINGS } from '../../src/settings/environment.ts';
import { folderOf } from '../support/folder.ts';
import { problemOf } from '../support/refused.ts';

test('.env is read where it is there, and is empty where it is not', async () => {
  const folder = await folderOf({ '.env': 'WATCH=on\n', 'folder/x': '' });
  expect(readEnvFile(folder.at('.env'))).toBe('WATCH=on\n');
  expect(readEnvFile(folder.at('.env.mine'))).toBe('');
  expect(problemOf(() => readEnvFile(folder.at('folder')))).toEqual({ code: 'env-closed', reason: 'EISDIR' });
});

describe('a line of .env', () => {
  test.each([
    ['is a setting', 'LOG_LEVEL=info'],
    ['may be empty', 'A=\n\n \nB='],
    ['may be a remark', '# LOG_LEVEL info'],
    ['may have blanks', '  LOG_LEVEL = info '],
    ['may be in marks', 'CORPUS="a b"'],
    ['may be exported', 'export LOG_LEVEL=info'],
    ['may end in CRLF', 'A=1\r\nB=2\r\n'],
    ['may follow a byte order mark', '\uFEFFA=1'],
  ])('%s', (_what, source) => {
    expect(problemOf(() => parseEnvFile(source))).toBeNull();
  });

  test.each([
    ['without =', 'A=1\nDISCORD_TOKEN abc', 2],
    ['that is a token alone', '\nMTIz.Ab-c_d.efg-H_1', 2],
    ['that is JSON', '{"A":1}', 1],
    ['with two words for a name', 'A=1\r\nMY TOKEN=x', 2],
  ])('%s is named by its number, not shown', (_what, source, line) => {
    expect(problemOf(() => parseEnvFile(source))).toEqual({ code: 'no-setting', line });
  });
});

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
