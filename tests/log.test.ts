import { spawnSync } from 'node:child_process';
import { DiscordAPIError } from 'discord.js';
import type { Logger } from 'pino';
import { expect, test } from 'vitest';
import { openLog } from '../src/log.ts';

/** What is written of what is logged. */
function written(run: (log: Logger) => void, withQuestions = false): string {
  const lines: string[] = [];
  run(openLog({ level: 'info', withQuestions, destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

test('the log of a process goes to standard error', () => {
  const file = new URL('../src/log.ts', import.meta.url).href;
  const code = `import { openLog } from '${file}'; openLog({ level: 'info' }).info('started');`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(stderr).toContain('"msg":"started"');
});

test('an error is logged with all of it, what is too fine is not, and a token never', () => {
  const lines = written((log) => {
    log.info({ token: 's3cret', config: { token: 's3cret' }, env: { DISCORD_TOKEN: 's3cret' } }, 'started');
    log.error(new RangeError('not a span'), 'a command failed');
    log.debug('too fine');
  });
  expect(lines).toContain('started');
  expect(lines).not.toContain('s3cret');
  expect(lines).toMatch(/a command failed/u);
  expect(lines).toMatch(/RangeError.*not a span.*at /u);
  expect(lines).not.toContain('too fine');
});

test('what Discord refused is logged without the interaction’s token and without what was asked', () => {
  const lines = written((log) => {
    const raw = { code: 10_015, message: 'Unknown Webhook' };
    const url = 'https://discord.com/api/v10/webhooks/1/s3cret/messages';
    const body = { json: { content: 's3cret' }, files: undefined };
    const error = new DiscordAPIError(raw, 10_015, 404, 'POST', url, body);
    log.child({ interaction: '1' }).error(error, 'Discord did not take the answer');
    log.error({ err: error, note: { err: error } }, 'again');
    log.error(new AggregateError([error], 'more than one'), 'thrice');
  });
  expect(lines.match(/Unknown Webhook/gu)?.length).toBeGreaterThanOrEqual(2);
  expect(lines).toContain('thrice');
  expect(lines).toContain('"status":404');
  expect(lines).not.toContain('s3cret');
});

const asked = (log: Logger): void => log.info({ question: 'who left?', ask: { question: 'who left?' } });

test('what people ask is written only where that is wanted', () => {
  expect(written(asked)).not.toContain('who left');
  expect(written(asked, true)).toContain('who left?');
});
