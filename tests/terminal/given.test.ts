import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/command/option.ts';
import { givenFrom } from '../../src/terminal/given.ts';
import { folderOf } from '../support/folder.ts';
import { refusedWith } from '../support/refused.ts';

const OPTIONS: Options = {
  words: { description: 'Words', required: false },
  quiet: { kind: 'flag', description: 'Whether', required: false },
  times: { kind: 'number', description: 'How often', required: false },
  file: { kind: 'file', description: 'A file', required: false, mostBytes: 10 },
  where: { kind: 'channel', description: 'Where', required: false },
};

describe('what is typed is read', () => {
  test.each([
    ['as words', { words: '12' }, { words: '12' }],
    ['as yes', { quiet: 'yes' }, { quiet: true }],
    ['as yes, as Discord writes it', { quiet: 'True' }, { quiet: true }],
    ['as no', { quiet: 'off' }, { quiet: false }],
    ['as a number', { times: '12' }, { times: 12 }],
    ['as an id', { where: '77' }, { where: '77' }],
    ['and passed over where there is no such option', { other: '1' }, { other: undefined }],
  ])('%s', async (_how, typed, given) => {
    expect(await givenFrom(typed, OPTIONS)).toEqual(given);
  });

  test('as the file at a path', async () => {
    const { path } = await folderOf({ 'ferry.txt': 'It sank.' });
    const { file } = await givenFrom({ file: join(path, 'ferry.txt') }, OPTIONS);
    expect(file).toMatchObject({ name: 'ferry.txt', size: 8, bytes: new TextEncoder().encode('It sank.') });
  });
});

describe('a mistake is named', () => {
  test.each([
    ['no yes or no', { quiet: 'perhaps' }, { code: 'no-yes-or-no', option: 'quiet' }],
    ['no number', { times: 'often' }, { code: 'no-number', option: 'times' }],
    ['half a number', { times: '1.5' }, { code: 'no-number', option: 'times' }],
    ['no file', { file: '/nowhere/at.all' }, { code: 'no-such-file', path: '/nowhere/at.all' }],
    ['a folder', { file: '/' }, { code: 'no-such-file', path: '/' }],
  ] as const)('%s', async (_what, typed, problem) => {
    await expect(givenFrom(typed, OPTIONS)).rejects.toThrow(refusedWith(problem));
  });

  test('a file that is too large', async () => {
    const { path } = await folderOf({ 'ferry.txt': 'It sank off Varna.' });
    await expect(givenFrom({ file: join(path, 'ferry.txt') }, OPTIONS)).rejects.toThrow(
      refusedWith({ code: 'upload-too-large', file: join(path, 'ferry.txt'), has: 18, most: 10 }),
    );
  });
});
