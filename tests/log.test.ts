import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const DISCORD = import.meta.resolve('discord.js');
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

test(
  'what Discord refused is logged without the interaction’s token and without what was asked',
  { timeout: 30_000 },
  () => {
    const { stderr } = written(
      'info',
      `const { DiscordAPIError } = await import('${DISCORD}');
     const error = new DiscordAPIError({ code: 10015, message: 'Unknown Webhook' }, 10015, 404, 'POST',
       'https://discord.com/api/v10/webhooks/1/s3cret/messages', { json: { content: 's3cret' }, files: undefined });
     log.child({ interaction: '1' }).error(error, 'Discord did not take the answer');
     log.error({ err: error, note: { err: error } }, 'again');
     log.error(new AggregateError([error], 'more than one'), 'thrice');`,
    );
    expect(stderr.match(/Unknown Webhook/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain('thrice');
    expect(stderr).toContain('"status":404');
    expect(stderr).not.toContain('s3cret');
  },
);

test('what people ask is written only where that is wanted', { timeout: 30_000 }, () => {
  const calls = `log.info({ question: 'who left?', ask: { question: 'who left?' } }, 'answered');`;
  expect(written('info', calls).stderr).not.toContain('who left');
  const wanted = `openLog('info', true).info({ question: 'who left?' }, 'answered');`;
  expect(written('info', wanted).stderr).toContain('who left?');
});
