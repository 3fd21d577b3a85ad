import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEnvFile, readConfig, SETTINGS } from '../src/config.ts';
import { UserError } from '../src/text/errors.ts';

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
const TOKEN = 'MTIz.Ab-c_d.efg-H_1';

const refusal = (run: () => unknown): string => {
  try {
    run();
    return 'nothing is refused';
  } catch (error) {
    return error instanceof UserError ? error.message : `a bug: ${String(error)}`;
  }
};

describe('.env.example', () => {
  test('lists every setting that there is, and no other', () => {
    expect(Object.keys(parse(EXAMPLE))).toEqual(SETTINGS);
  });

  test('can be used as it is, and says what is meant where nothing is said', () => {
    checkEnvFile(EXAMPLE);
    expect(readConfig(parse(EXAMPLE))).toEqual(readConfig({}));
  });

  test('says above each setting what it is for', () => {
    const settings = [...EXAMPLE.matchAll(/^(?<remark>#.*)\n[A-Z_]+=/gmu)];
    expect(settings).toHaveLength(SETTINGS.length);
  });

  test('holds no token', () => {
    expect(parse(EXAMPLE)['DISCORD_TOKEN']).toBe('');
  });
});

describe('settings', () => {
  test('that are left out have a value that works', () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      corpus: ['corpus'],
      meaning: true,
      watch: false,
      logQuestions: false,
      dataDir: 'data',
      limits: { stories: 500, bytes: 20 * 1024 * 1024, uploadsAnHour: 30 },
      healthPort: null,
      logLevel: 'info',
    });
  });

  test('that are given are taken', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: TOKEN,
        DISCORD_GUILD_ID: '123456789012345678',
        CORPUS: 'mine, theirs/a.md ,,',
        MEANING: 'off',
        WATCH: 'on',
        LOG_QUESTIONS: 'on',
        DATA_DIR: '/srv/onrecord',
        SERVER_STORIES: '7',
        SERVER_MEGABYTES: '1',
        UPLOADS_AN_HOUR: '3',
        HEALTH_PORT: '9464',
        LOG_LEVEL: 'silent',
        PATH: '/bin',
      }),
    ).toEqual({
      token: TOKEN,
      guildId: '123456789012345678',
      corpus: ['mine', 'theirs/a.md'],
      meaning: false,
      watch: true,
      logQuestions: true,
      dataDir: '/srv/onrecord',
      limits: { stories: 7, bytes: 1024 * 1024, uploadsAnHour: 3 },
      healthPort: 9464,
      logLevel: 'silent',
    });
  });

  test('that are empty are left out', () => {
    expect(readConfig(Object.fromEntries(SETTINGS.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  test.each([
    ['DISCORD_TOKEN', 'my token', 'this is not a bot token'],
    ['DISCORD_TOKEN', 'abc', 'this is not a bot token'],
    ['DISCORD_GUILD_ID', 'my server', 'a server id is 17 to 20 digits'],
    ['DISCORD_GUILD_ID', '123', 'a server id is 17 to 20 digits'],
    ['WATCH', 'true', 'write on or off'],
    ['LOG_LEVEL', 'loud', 'write one of trace, debug, info, warn, error, silent'],
    ['HEALTH_PORT', '0', 'a port is a number from 1 to 65535'],
    ['HEALTH_PORT', '65536', 'a port is a number from 1 to 65535'],
    ['HEALTH_PORT', 'on', 'a port is a number from 1 to 65535'],
    ['SERVER_STORIES', 'many', 'write a whole number, at least 1'],
    ['UPLOADS_AN_HOUR', '0', 'write a whole number, at least 1'],
    ['LOG_QUESTIONS', 'yes', 'write on or off'],
    ['CORPUS', ' , ', 'name at least one file or folder'],
  ])('%s cannot be %j', (name, value, reason) => {
    expect(refusal(() => readConfig({ [name]: value }))).toContain(`${name}: ${reason}`);
  });

  test('with several mistakes are refused with all of them at once', () => {
    const message = refusal(() =>
      readConfig({ DISCORD_TOKEN: 'x', DISCORD_GUILD_ID: 'y', WATCH: 'z', LOG_LEVEL: 'q' }),
    );
    for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'WATCH', 'LOG_LEVEL'])
      expect(message).toContain(`${name}: `);
  });

  test('that are refused are not shown: a token is a secret', () => {
    expect(refusal(() => readConfig({ DISCORD_TOKEN: 'almost.a-token' }))).not.toContain('almost');
  });
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
    expect(refusal(() => checkEnvFile(source))).toBe('nothing is refused');
  });

  test.each([
    ['without =', 'A=1\nDISCORD_TOKEN abc', 2],
    ['that is a token alone', `\n${TOKEN}`, 2],
    ['that is JSON', '{"A":1}', 1],
    ['with two words for a name', 'A=1\r\nMY TOKEN=x', 2],
  ])('%s is named by its number, not shown', (_what, source, line) => {
    const message = refusal(() => checkEnvFile(source));
    expect(message).toMatch(new RegExp(`^Line ${line} of \\.env is no setting: write NAME=value`, 'u'));
    expect(message).not.toContain('TOKEN');
  });
});

test('whatever the environment holds, it is read or refused with a sentence', () => {
  const env = fc.dictionary(fc.constantFrom(...SETTINGS, 'HOME'), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(env, (given) => {
      expect(refusal(() => readConfig(given))).toMatch(
        /^(?:nothing is refused|The settings in \.env do not fit)/u,
      );
    }),
  );
});
