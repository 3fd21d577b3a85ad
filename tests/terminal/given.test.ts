import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/command/option.ts';
import { givenFrom } from '../../src/terminal/given.ts';
import { UserError } from '../../src/text/errors.ts';
import { folderOf } from '../support/folder.ts';

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

describe('a mistake is told in a sentence', () => {
  test.each([
    ['no yes or no', { quiet: 'perhaps' }, 'Write quiet: yes or no.'],
    ['no number', { times: 'often' }, 'Write a whole number behind times:.'],
    ['half a number', { times: '1.5' }, 'Write a whole number behind times:.'],
    ['no file', { file: '/nowhere/at.all' }, 'There is no file "/nowhere/at.all".'],
    ['a folder', { file: '/' }, 'There is no file "/".'],
  ])('%s', async (_what, typed, sentence) => {
    await expect(givenFrom(typed, OPTIONS)).rejects.toThrow(new UserError(sentence));
  });

  test('a file that is too large', async () => {
    const { path } = await folderOf({ 'ferry.txt': 'It sank off Varna.' });
    await expect(givenFrom({ file: join(path, 'ferry.txt') }, OPTIONS)).rejects.toThrow(
      /has 18 bytes; I take files of up to 10\.$/u,
    );
  });
});
