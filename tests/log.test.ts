import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const LOG = new URL('../src/log.ts', import.meta.url).href;

/** What a program that logs so writes. */
function written(level: string, calls: string): { readonly stdout: string; readonly stderr: string } {
  const code = `import { openLog } from '${LOG}'; const log = openLog('${level}'); ${calls}`;
  const tsx = import.meta.resolve('tsx');
  const args = ['--import', tsx, '--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test(
  'the log goes to standard error, an error with all of it, and never with the token',
  { timeout: 30_000 },
  () => {
    const { stdout, stderr } = written(
      'info',
      `log.info({ token: 's3cret', config: { token: 's3cret' }, env: { DISCORD_TOKEN: 's3cret' } }, 'started');
     log.error(new RangeError('not a span'), 'a command failed');
     log.debug('too fine');`,
    );
    expect(stdout).toBe('');
    expect(stderr).toContain('started');
    expect(stderr).not.toContain('s3cret');
    expect(stderr).toMatch(/a command failed/u);
    expect(stderr).toMatch(/RangeError.*not a span.*at /u);
    expect(stderr).not.toContain('too fine');
  },
);
