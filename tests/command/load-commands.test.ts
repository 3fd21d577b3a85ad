import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command/command.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import { folderOf } from '../support/folder.ts';

const OURS = new URL('../../commands/', import.meta.url);

/** A module in plain JavaScript that exports a command. */
const moduleOf = (name: string): string =>
  `export const command = { name: '${name}', description: 'Try it', options: {}, run: () => ({ blocks: [] }) };`;

const load = async (files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Command>> =>
  loadCommands(pathToFileURL(`${(await folderOf(files)).path}/`));

test('the commands of the house are the files of its folder', async () => {
  expect([...(await loadCommands(OURS)).keys()]).toEqual([
    'ask',
    'corpus reload',
    'quote',
    'stories',
    'when',
    'where',
    'who',
  ]);
});

test('a folder is the first word of a command', async () => {
  const commands = await load({ 'who.js': moduleOf('who'), 'corpus/reload.js': moduleOf('corpus reload') });
  expect([...commands.keys()]).toEqual(['corpus reload', 'who']);
});

test('what is no module is passed over', async () => {
  expect([
    ...(await load({ 'who.js': moduleOf('who'), 'README.md': '# Commands', 'who.js.bak': '' })).keys(),
  ]).toEqual(['who']);
});

describe('a malformed file stops the start and is named', () => {
  const asked = 'commands/who.js must export a command named "who", made with defineCommand';
  test.each([
    ['without a command', 'who.js', 'export const other = 1;', asked],
    ['with a command of another name', 'who.js', moduleOf('whom'), asked],
    ['with no object', 'who.js', `export const command = 'who';`, asked],
    ['with null', 'who.js', 'export const command = null;', asked],
    [
      'that cannot run',
      'who.js',
      `export const command = { name: 'who', description: 'Who', options: {} };`,
      asked,
    ],
    [
      'without options',
      'who.js',
      `export const command = { name: 'who', description: 'Who', run() {} };`,
      asked,
    ],
    [
      'without a description',
      'who.js',
      `export const command = { name: 'who', options: {}, run() {} };`,
      asked,
    ],
    [
      'in the wrong folder',
      'old/who.js',
      moduleOf('who'),
      'commands/old/who.js must export a command named "old who"',
    ],
    ['two folders deep', 'a/b/who.js', moduleOf('a b who'), 'commands/a/b/who.js is too deep'],
    ['that throws', 'who.js', `throw new Error('no luck');`, 'commands/who.js cannot be loaded: no luck'],
    ['that is no JavaScript', 'who.js', 'export const command = {', 'commands/who.js cannot be loaded: '],
  ])('%s', async (...[, file, source, reason]) => {
    await expect(load({ 'ask.js': moduleOf('ask'), [file]: source })).rejects.toThrow(reason);
  });
});

test('the first of several malformed files is the one named, whatever the order on disk', async () => {
  await expect(load({ 'who.js': '', 'ask.js': '', 'when.js': '' })).rejects.toThrow('commands/ask.js');
});
