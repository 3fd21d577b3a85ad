import { expect, test, vi } from 'vitest';
import { defineButton } from '../../src/command/button.ts';
import { defineCommand } from '../../src/command/command.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';
import type { Asker } from '../../src/command/asker.ts';
import { say, type Reply } from '../../src/reply/reply.ts';
import { startBot, startDiscordFor } from '../support/discord/bot.ts';
import { soon } from '../support/soon.ts';
import { recordsOf } from '../support/discord/json.ts';

const file = (words: string, name = 'ferry.txt') => ({ name, bytes: new TextEncoder().encode(words) });

const asker = defineCommand({
  name: 'asker',
  description: 'Who asks',
  options: {},
  run: (_given, _newsroom, who) => say(JSON.stringify(who)),
});

test.each([
  ['a member of a server', {}, { isModerator: false, language: 'en' }],
  ['somebody who may manage it', { moderator: true }, { isModerator: true }],
  ['others, in the server’s language', { locale: 'fr', guildLocale: 'de' }, { language: 'de' }],
  ['somebody whose language it does not speak', { guildLocale: 'ja' }, { language: 'en' }],
])('a command knows %s', async (_who, doing, expected) => {
  const { discord } = await startBot({ commands: [asker] });
  const { content } = await discord.interaction({ command: 'asker', ...doing });
  const { world } = discord;
  expect(JSON.parse(content.replaceAll('\\', ''))).toMatchObject({
    server: world.guild,
    channel: world.channels.general,
    member: world.asker.id,
    ...expected,
  });
});

test.each([true, false])('a role of the server’s settings makes a moderator: %j', async (counts) => {
  const discord = await startDiscordFor({});
  const { role } = discord.world;
  await startBot({ discord, commands: [asker], moderatorRoles: () => (counts ? [role] : ['77']) });
  const { content } = await discord.interaction({ command: 'asker', roles: [role] });
  expect(JSON.parse(content.replaceAll('\\', ''))).toMatchObject({ isModerator: counts });
});

test('in direct messages there is no server, and the asker’s own language', async () => {
  const { discord } = await startBot({ commands: [asker] });
  const { content } = await discord.interaction({ command: 'asker', place: 'dm', locale: 'es-419' });
  expect(JSON.parse(content.replaceAll('\\', ''))).toMatchObject({ server: null, language: 'es' });
});

const take = defineCommand({
  name: 'take',
  description: 'Take what is given',
  whisper: ({ quiet }) => quiet === true,
  options: {
    file: { kind: 'file', description: 'A file', required: true, mostBytes: 100 },
    times: { kind: 'number', description: 'How often', required: false, least: 1, most: 9 },
    quiet: { kind: 'flag', description: 'Only you see it', required: false },
    where: { kind: 'channel', description: 'A channel', required: false },
    whom: { kind: 'role', description: 'A role', required: false },
  },
  run: (given) => {
    const words = new TextDecoder().decode(given.file.bytes);
    return say([words, given.file.name, given.times, given.where, given.whom].join(', '));
  },
});

test('a command gets files as bytes, numbers, flags, channels and roles', async () => {
  const { discord } = await startBot({ commands: [take] });
  const { world } = discord;
  const options = {
    file: { file: file('It sank.') },
    times: 3,
    quiet: true,
    where: { channel: world.channels.general },
    whom: { role: world.role },
  };
  const seen = await discord.interaction({ command: 'take', options });
  expect(seen.content).toBe(`It sank., ferry.txt, 3, ${world.channels.general}, ${world.role}`);
  expect(seen.ephemeral).toBe(true);
});

test('a file that is too large is refused with a sentence, and never fetched', async () => {
  const { discord } = await startBot({ commands: [take] });
  const options = { file: { file: file('x'.repeat(101)) } };
  const seen = await discord.interaction({ command: 'take', options });
  expect(seen.content).toBe('ferry.txt has 1 kB; I take files of up to 1 kB.');
});

const write = defineCommand({
  name: 'write',
  description: 'Write a story',
  options: {
    outlet: { description: 'Where it was published', required: false },
    times: { kind: 'number', description: 'How often', required: false },
    title: { description: 'Its headline', required: false, form: { required: true } },
    text: { description: 'Its text', required: false, form: { long: true, required: true, most: 4000 } },
  },
  form: { title: () => 'A story', opens: ({ outlet }) => outlet !== 'none' },
  run: ({ outlet, times, title, text }) => say(`${outlet} ${times} ${title} ${text}`),
});

test('a form asks for what is not in the line, and what is in the line is kept', async () => {
  const { discord } = await startBot({ commands: [write] });
  const form = await discord.opening({ command: 'write', options: { outlet: 'The Ledger & Co', times: 4 } });
  expect(form).toMatchObject({ title: 'A story' });
  const seen = await discord.submit({ form, fields: { title: 'Ferry lost', text: 'It sank.' } });
  expect(seen.content).toBe('The Ledger & Co 4 Ferry lost It sank.');
});

test('a command opens its form only where it wants to', async () => {
  const { discord } = await startBot({ commands: [write] });
  const seen = await discord.interaction({ command: 'write', options: { outlet: 'none' } });
  expect(seen.content).toBe('none undefined undefined undefined');
});

const preview: Reply = {
  blocks: [
    { kind: 'question', text: 'who *left*?' },
    { kind: 'say', text: 'Shall I?' },
  ],
  buttons: [
    { button: 'confirm', payload: 'draft-7', label: 'Add it', look: 'good' },
    { button: 'dated', payload: 'draft-7', label: 'Say when' },
    { button: 'moderate', payload: '', label: 'Ban' },
  ],
};
const offering = defineCommand({ name: 'offer', description: 'Offer', options: {}, run: () => preview });
const confirm = defineButton({
  name: 'confirm',
  replaces: true,
  run: ({ payload, question }) => say(`Added ${payload}: ${question}`),
});
const dated = defineButton({
  name: 'dated',
  whisper: true,
  form: () => ({
    title: 'When?',
    fields: { day: { label: 'Day', description: 'Its day', required: true } },
  }),
  run: ({ payload, fields }) => say(`${payload} on ${fields['day']}`),
});
const moderate = defineButton({ name: 'moderate', audience: 'moderators', run: () => say('Banned.') });
const buttons = [confirm, dated, moderate];

test('a button knows what it is about and the question of its message, and may take its place', async () => {
  const { discord } = await startBot({ commands: [offering], buttons });
  const said = await discord.interaction({ command: 'offer' });
  const seen = await discord.press({ said, label: 'Add it' });
  expect(seen).toMatchObject({ id: said.id, edited: true, content: 'Added draft-7: who \\*left\\*?' });
  expect(seen.body['components']).toEqual([]);
});

test('a button may open a form, and answers in private what it is filled with', async () => {
  const { discord } = await startBot({ commands: [offering], buttons });
  const said = await discord.interaction({ command: 'offer' });
  const form = await discord.pressOpening({ said, label: 'Say when' });
  const seen = await discord.submit({ form, said, fields: { day: 'Monday' } });
  expect(seen).toMatchObject({ content: 'draft-7 on Monday', ephemeral: true });
  expect(seen.id).not.toBe(said.id);
});

test('a button for moderators is refused to others, for them alone', async () => {
  const { discord } = await startBot({ commands: [offering], buttons });
  const said = await discord.interaction({ command: 'offer' });
  expect(await discord.press({ said, label: 'Ban' })).toMatchObject({
    content: 'Only members who may manage this server can do that.',
    ephemeral: true,
  });
  expect(await discord.press({ said, label: 'Ban', moderator: true })).toMatchObject({ content: 'Banned.' });
});

test('a button works after a restart', async () => {
  const { discord, stop } = await startBot({ commands: [offering], buttons });
  const said = await discord.interaction({ command: 'offer' });
  await stop();
  await startBot({ commands: [offering], buttons, discord });
  expect((await discord.press({ said, label: 'Add it' })).content).toMatch(/^Added draft-7/u);
});

test.each(['1:b:gone:7', '0:b:confirm:7', 'somebody else’s', '1:c:offer:', '1:x:confirm:7'])(
  'a button that is not ours (%s) gets a sentence',
  async (customId) => {
    const { discord } = await startBot({ commands: [offering], buttons });
    const said = await discord.interaction({ command: 'offer' });
    const seen = await discord.press({ said, customId });
    expect(seen).toMatchObject({ ephemeral: true });
    expect(seen.content).toMatch(/^This button is from another version of mine/u);
  },
);

test('a command in the menu of a message gets its text and files', async () => {
  const command = defineMessageCommand({
    name: 'Add this',
    mostBytes: 100,
    run: ({ text, files }) => say(`${text}: ${files.map(({ name, size }) => `${name} ${size}`).join()}`),
  });
  const { discord } = await startBot({ messages: [command] });
  const files = [file('It sank.'), file('x'.repeat(101), 'large.txt')];
  const seen = await discord.choose({ menu: 'Add this', text: 'Read this', files });
  expect(seen.content).toBe('Read this: ferry.txt 8');
  const gone = await discord.choose({ menu: 'Gone', text: 'Read this' });
  expect(gone).toMatchObject({ ephemeral: true });
  expect(gone.content).toMatch(/^I do not know this command any more/u);
});

test('a command for servers alone says so elsewhere', async () => {
  const run = vi.fn<() => Reply>(() => say('Here.'));
  const command = defineCommand({ name: 'here', description: 'Here', serversOnly: true, options: {}, run });
  const { discord } = await startBot({ commands: [command] });
  const seen = await discord.interaction({ command: 'here', place: 'dm' });
  expect(seen.content).toBe('That works in a server only.');
  expect((await discord.interaction({ command: 'here' })).content).toBe('Here.');
  expect(run).toHaveBeenCalledOnce();
});

test('long work shows how far it is, and then its reply', async () => {
  const command = defineCommand({
    name: 'long',
    description: 'Long',
    options: {},
    run: async (_given, _newsroom, { meanwhile }: Asker) => {
      meanwhile(say('Half.'));
      meanwhile(say('Nearly, which comes too soon to be shown.'));
      return say('Done.');
    },
  });
  const { discord } = await startBot({ commands: [command] });
  await discord.interaction({ command: 'long' });
  await soon(() => expect(discord.says.map(({ content }) => content)).toEqual(['Half.', 'Done.']));
});

test('a reply may bring a file', async () => {
  const { bytes } = file('It sank.');
  const command = defineCommand({
    name: 'export',
    description: 'Export',
    options: {},
    run: () => ({ ...say('Here it is.'), files: [{ name: 'stories.zip', bytes }] }),
  });
  const { discord } = await startBot({ commands: [command] });
  const { content, body } = await discord.interaction({ command: 'export' });
  expect(content).toBe('Here it is.');
  expect(recordsOf(body['attachments'])).toMatchObject([{ filename: 'stories.zip' }]);
});
