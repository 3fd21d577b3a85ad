import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCommands, type Commands } from '../../src/command/load-commands.ts';
import { folderOf } from '../support/folder.ts';

const OURS = new URL('../../commands/', import.meta.url);

/** A module in plain JavaScript that exports a command. */
const moduleOf = (name: string): string =>
  `export const command = { name: '${name}', description: 'Try it', options: {}, run: () => ({ blocks: [] }) };`;

const load = async (files: Readonly<Record<string, string>>): Promise<Commands> =>
  loadCommands(pathToFileURL(`${(await folderOf(files)).path}/`));

test('the commands of the house are the files of its folder', async () => {
  const { slash, messages, buttons } = await loadCommands(OURS);
  expect([...slash.keys()].join()).toBe(
    [
      'about,ask,brief,compare',
      'corpus add,corpus export,corpus feedback,corpus list,corpus reload,corpus remove,corpus replace,corpus show,corpus status,corpus undo',
      'help,latest,people,quote',
      'settings log,settings mentions,settings moderators,settings paragraphs,settings private,settings shared,settings show,settings story',
      'sources,stories,timeline,verify,when,where,who,why',
    ].join(),
  );
  expect([...messages.keys()]).toEqual([
    'Add this to the stories',
    'Ask the stories about this',
    'Verify this quotation',
    'Who said this?',
  ]);
  expect([...buttons.keys()]).toEqual([
    'context',
    'draft-add',
    'draft-details',
    'draft-drop',
    'more',
    'nearest',
    'statements',
    'timeline',
    'wrong',
  ]);
});

test('a folder is the first word of a command', async () => {
  const commands = await load({ 'who.js': moduleOf('who'), 'corpus/reload.js': moduleOf('corpus reload') });
  expect([...commands.slash.keys()]).toEqual(['corpus reload', 'who']);
});

test('commands of a message’s menu and buttons have folders of their own', async () => {
  const menu = `export const command = { name: 'Who said this?', run: () => ({ blocks: [] }) };`;
  const button = `export const button = { name: 'more', run: () => ({ blocks: [] }) };`;
  const all = await load({ 'messages/who-said-this.js': menu, 'buttons/more.js': button });
  expect([...all.messages.keys()]).toEqual(['Who said this?']);
  expect([...all.buttons.keys()]).toEqual(['more']);
  expect(all.slash.size).toBe(0);
});

test('what is no module is passed over', async () => {
  expect([
    ...(await load({ 'who.js': moduleOf('who'), 'README.md': '# Commands', 'who.js.bak': '' })).slash.keys(),
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
    [
      'of a menu, with another name than the command',
      'messages/who.js',
      `export const command = { name: 'Who said this?', run() {} };`,
      'commands/messages/who.js must export a command whose name reads "who"',
    ],
    [
      'of a button, with another name than the button',
      'buttons/more.js',
      `export const button = { name: 'less', run() {} };`,
      'commands/buttons/more.js must export a button named "more"',
    ],
    ['that throws', 'who.js', `throw new Error('no luck');`, 'commands/who.js cannot be loaded: no luck'],
    ['that is no JavaScript', 'who.js', 'export const command = {', 'commands/who.js cannot be loaded: '],
  ])('%s', async (...[, file, source, reason]) => {
    await expect(load({ 'ask.js': moduleOf('ask'), [file]: source })).rejects.toThrow(reason);
  });
});

test('the first of several malformed files is the one named, whatever the order on disk', async () => {
  await expect(load({ 'who.js': '', 'ask.js': '', 'when.js': '' })).rejects.toThrow('commands/ask.js');
});
