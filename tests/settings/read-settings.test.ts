import { describe, expect, test } from 'vitest';
import { readSettings, type SettingSources } from '../../src/settings/read-settings.ts';
import type { Problem } from '../../src/text/problem.ts';
import { problemOf } from '../support/refused.ts';

const read = ({ argv = ['start'], env = {}, envFile = () => '' }: Partial<SettingSources>) => {
  const told: Problem[] = [];
  const settings = readSettings({ argv, env, envFile }, (problem) => void told.push(problem));
  return { settings, told };
};

const neverRead = (): never => {
  throw new TypeError('.env was read');
};

describe('where a setting comes from', () => {
  test('the environment goes before .env, also where it is empty', () => {
    const { settings } = read({
      env: { CORPUS: 'theirs', WATCH: '' },
      envFile: () => 'CORPUS=mine\nDATA_DIR=kept\nWATCH=on\n',
    });
    expect(settings).toMatchObject({ corpus: ['theirs'], dataDir: 'kept', watch: false });
  });

  test('the corpus of the command line goes before all', () => {
    const argv = ['ask', '--corpus', 'a.md', '--corpus', 'b', 'who', 'left?'];
    const { settings } = read({ argv, env: { CORPUS: 'theirs' } });
    expect(settings).toMatchObject({ program: 'ask', corpus: ['a.md', 'b'], words: ['who', 'left?'] });
  });

  test('what stands nowhere has its default', () => {
    expect(read({ argv: ['sources'] }).settings).toMatchObject({
      program: 'sources',
      corpus: ['corpus'],
      json: false,
      dryRun: false,
      tidy: false,
      words: [],
    });
  });

  test('options are taken', () => {
    const { settings } = read({ argv: ['register', '--dry-run', '--json', '--tidy'] });
    expect(settings).toMatchObject({ program: 'register', json: true, dryRun: true, tidy: true });
  });
});

describe('mistakes', () => {
  test('are named with where they stand', () => {
    const given = { env: { HEALTH_PORT: 'on' }, envFile: () => 'WATCH=yes\nHEALTH_PORT=1\n' };
    expect(problemOf(() => read(given))).toEqual({
      code: 'settings',
      settings: [
        { name: 'WATCH', wants: ['on', 'off'], inFile: true },
        { name: 'HEALTH_PORT', wants: 'port', inFile: false },
      ],
    });
  });

  test.each(['ask', 'rank', 'annotate', 'verify', 'timeline', 'sources'])(
    'of a setting that %s does not read do not stop it',
    (program) => {
      const env = { DISCORD_TOKEN: 'abc', HEALTH_PORT: 'on' };
      expect(read({ argv: [program], env }).settings).toMatchObject({ token: null, healthPort: null });
    },
  );

  test('in a name are told once, and it is left out', () => {
    const { settings, told } = read({ envFile: () => 'LOG_LEVL=silent\n' });
    expect(told).toEqual([{ code: 'unknown-setting', name: 'LOG_LEVL', meant: 'LOG_LEVEL' }]);
    expect(settings.logLevel).toBe('info');
  });

  test('of the command line are found before .env is read', () => {
    expect(problemOf(() => read({ argv: ['answer'], envFile: neverRead }))).toEqual({
      code: 'no-such-program',
      name: 'answer',
    });
    expect(problemOf(() => read({ argv: [], envFile: neverRead }))).toEqual({
      code: 'no-such-program',
      name: '',
    });
    expect(problemOf(() => read({ argv: ['ask', '--loud'], envFile: neverRead }))).toEqual({
      code: 'no-such-flag',
      flag: '--loud',
    });
    expect(problemOf(() => read({ argv: ['ask', '--corpus'], envFile: neverRead }))).toMatchObject({
      code: 'flag-misused',
      flag: '--corpus',
    });
  });
});
