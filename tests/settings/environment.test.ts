import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEnvFile } from '../../src/settings/env-file.ts';
import { readEnvironment, SETTINGS } from '../../src/settings/environment.ts';
import type { Problem, SettingProblem } from '../../src/text/problem.ts';
import { problemOf } from '../support/refused.ts';

const EXAMPLE = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const TOKEN = 'MTIz.Ab-c_d.efg-H_1';

const wrong = (...named: readonly SettingProblem[]): Problem => ({ code: 'settings', settings: named });

describe('.env.example', () => {
  test('lists every setting that there is, and no other', () => {
    expect(Object.keys(parse(EXAMPLE))).toEqual(SETTINGS);
  });

  test('can be used as it is, and says what is meant where nothing is said', () => {
    expect(readEnvironment(parseEnvFile(EXAMPLE))).toEqual(readEnvironment({}));
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
    expect(readEnvironment({})).toEqual({
      token: null,
      guildId: null,
      corpus: ['corpus'],
      meaning: true,
      watch: false,
      logQuestions: false,
      dataDir: 'data',
      database: null,
      shards: null,
      limits: { stories: 500, bytes: 20 * 1024 * 1024, uploadsAnHour: 30 },
      serversMemory: 512 * 1024 * 1024,
      healthPort: null,
      healthHost: '127.0.0.1',
      logLevel: 'info',
    });
  });

  test('that are given are taken', () => {
    expect(
      readEnvironment({
        DISCORD_TOKEN: TOKEN,
        DISCORD_GUILD_ID: '123456789012345678',
        CORPUS: 'mine, theirs/a.md ,,',
        MEANING: 'off',
        WATCH: 'on',
        LOG_QUESTIONS: 'on',
        DATA_DIR: '/srv/onrecord',
        SHARDS: '2-3/16',
        DATABASE_URL: 'postgres://bot:s3cret@db.example:5432/onrecord',
        SERVER_STORIES: '7',
        SERVER_MEGABYTES: '1',
        UPLOADS_AN_HOUR: '3',
        INDEX_MEMORY_MB: '64',
        HEALTH_PORT: '9464',
        HEALTH_HOST: '0.0.0.0',
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
      database: 'postgres://bot:s3cret@db.example:5432/onrecord',
      shards: { ids: [2, 3], of: 16 },
      limits: { stories: 7, bytes: 1024 * 1024, uploadsAnHour: 3 },
      serversMemory: 64 * 1024 * 1024,
      healthPort: 9464,
      healthHost: '0.0.0.0',
      logLevel: 'silent',
    });
  });

  test('that are empty are left out', () => {
    expect(readEnvironment(Object.fromEntries(SETTINGS.map((name) => [name, ''])))).toEqual(
      readEnvironment({}),
    );
  });

  test.each([
    ['DISCORD_TOKEN', 'my token', 'token'],
    ['DISCORD_TOKEN', 'abc', 'token'],
    ['DISCORD_GUILD_ID', 'my server', 'server-id'],
    ['DISCORD_GUILD_ID', '123', 'server-id'],
    ['WATCH', 'true', ['on', 'off']],
    ['LOG_LEVEL', 'loud', ['trace', 'debug', 'info', 'warn', 'error', 'silent']],
    ['DATABASE_URL', 'mysql://db.example/onrecord', 'database'],
    ['DATABASE_URL', 'db.example', 'database'],
    ...['4/4', '3-2/4', '0-1', '-1/4', '0-1/4/8', '1-/4', 'all', '0/0'].map(
      (value): ['SHARDS', string, 'shards'] => ['SHARDS', value, 'shards'],
    ),
    ['HEALTH_PORT', '0', 'port'],
    ['HEALTH_PORT', '65536', 'port'],
    ['HEALTH_PORT', 'on', 'port'],
    ['HEALTH_HOST', 'this machine', 'host'],
    ['SERVER_STORIES', 'many', 'number'],
    ['UPLOADS_AN_HOUR', '0', 'number'],
    ['LOG_QUESTIONS', 'yes', ['on', 'off']],
    ['CORPUS', ' , ', 'paths'],
  ] as const)('%s cannot be %j', (name, value, wants) => {
    expect(problemOf(() => readEnvironment({ [name]: value }))).toEqual(
      wrong({ name, wants, inFile: false }),
    );
  });

  test('with several mistakes are refused with all of them at once', () => {
    const problem = problemOf(() =>
      readEnvironment({ DISCORD_TOKEN: 'x', DISCORD_GUILD_ID: 'y', WATCH: 'z', LOG_LEVEL: 'q' }),
    );
    expect(problem).toMatchObject({
      settings: ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'WATCH', 'LOG_LEVEL'].map((name) => ({ name })),
    });
  });

  test('are said to stand in .env where they do, and each once', () => {
    const given = { HEALTH_PORT: 'on', WATCH: 'true' };
    expect(problemOf(() => readEnvironment(given, new Set(['WATCH'])))).toEqual(
      wrong(
        { name: 'WATCH', wants: ['on', 'off'], inFile: true },
        { name: 'HEALTH_PORT', wants: 'port', inFile: false },
      ),
    );
  });

  test('that are refused are not shown: a token is a secret', () => {
    expect(
      JSON.stringify(problemOf(() => readEnvironment({ DISCORD_TOKEN: 'almost.a-token' }))),
    ).not.toContain('almost');
  });
});

test('whatever the environment holds, it is read or refused as settings', () => {
  const env = fc.dictionary(fc.constantFrom(...SETTINGS, 'HOME'), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(env, (given) => {
      expect(['settings', undefined]).toContain(problemOf(() => readEnvironment(given))?.code);
    }),
  );
});
