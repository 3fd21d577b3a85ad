import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { endWithReader } from '../../src/terminal/end-with-reader.ts';

test('a reader that has seen enough ends the program', () => {
  const output = new PassThrough();
  let ended = 0;
  endWithReader(output, () => {
    ended += 1;
  });
  output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(ended).toBe(1);
});

test('any other error is a bug and is not swallowed', () => {
  const output = new PassThrough();
  endWithReader(output, () => {});
  expect(() => output.emit('error', new RangeError('a bug'))).toThrow(RangeError);
});
