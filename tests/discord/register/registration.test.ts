import { expect, test } from 'vitest';
import { defineCommand } from '../../../src/command/command.ts';
import { defineMessageCommand } from '../../../src/command/message-command.ts';
import { loadCommands } from '../../../src/command/load-commands.ts';
import { commandBodies } from '../../../src/discord/register/command-bodies.ts';
import { say } from '../../../src/reply/reply.ts';
import { registerByHand } from '../../../src/discord/register/register-by-hand.ts';
import { plan, type RegisteredCommand } from '../../../src/discord/register/plan.ts';
import { commandsOf } from '../../support/commands.ts';
import { startBot, startDiscordFor } from '../../support/discord/bot.ts';
import type { FakeDiscord } from '../../support/discord/fake-discord.ts';
import { recordsOf, stringOf } from '../../support/discord/json.ts';
import { commandObjections } from '../../support/discord/limits.ts';
import { objectionsTo } from '../../support/discord/schemas.ts';

const ask = defineCommand({
  name: 'ask',
  description: 'Ask about the news',
  options: {
    question: { description: 'What', required: true },
    story: { description: 'Where', required: false, suggest: () => [] },
  },
  run: () => say('Yes.'),
});
const reload = defineCommand({
  name: 'corpus reload',
  description: 'Reload',
  audience: 'moderators',
  options: {},
  run: () => say('Reloaded.'),
});
const worded = defineCommand({ ...ask, description: 'Ask about other news' });

type Given = Parameters<typeof startBot>[0];

/** What a bot with these commands sends to `discord` at its start. */
async function sentBy(given: Given, discord: FakeDiscord): Promise<readonly string[]> {
  const before = discord.calls.length;
  const { stop } = await startBot({ ...given, discord });
  await stop();
  return discord.calls
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'))
    .map(({ method, body }) => `${method} ${stringOf(body['name'])}`.trim());
}

test('the first start registers, the second sends nothing, and later ones only what differs', async () => {
  const discord = await startDiscordFor({});
  expect(await sentBy({ commands: [ask, reload] }, discord)).toEqual(['POST ask', 'POST corpus']);
  expect(await sentBy({ commands: [ask, reload] }, discord)).toEqual([]);
  expect(await sentBy({ commands: [worded, reload] }, discord)).toEqual(['PATCH ask']);
  expect(await sentBy({ commands: [worded] }, discord)).toEqual(['DELETE']);
  expect(discord.commands().map(({ name, description }) => [name, description])).toEqual([
    ['ask', 'Ask about other news'],
  ]);
});

test('with a server id, they are registered there alone', async () => {
  const discord = await startDiscordFor({});
  const { guild } = discord.world;
  expect(await sentBy({ commands: [ask], guildId: guild }, discord)).toEqual(['POST ask']);
  expect(await sentBy({ commands: [ask], guildId: guild }, discord)).toEqual([]);
  expect([discord.commands().length, discord.commands(guild).length]).toEqual([0, 1]);
});

test('what another setting left in a server is removed, so that nothing is shown twice', async () => {
  const discord = await startDiscordFor({});
  const { guild } = discord.world;
  await sentBy({ commands: [ask], guildId: guild }, discord);
  expect(await sentBy({ commands: [ask] }, discord)).toEqual(['POST ask', 'DELETE']);
  expect([discord.commands().length, discord.commands(guild).length]).toEqual([1, 0]);
});

test('what is registered everywhere stays where one server is set, and the log says how it goes', async () => {
  const discord = await startDiscordFor({});
  const { guild } = discord.world;
  await sentBy({ commands: [ask] }, discord);
  const { logged } = await startBot({ commands: [ask], guildId: guild, discord });
  expect(discord.commands()).toHaveLength(1);
  expect(JSON.stringify(logged)).toContain('npm run register -- --tidy');
  const how = { token: 'a-token.of-the.bot', guildId: guild, json: false, tidy: true };
  const api = discord.clientOptions.rest.api;
  const said = await registerByHand(commandsOf({ slash: [ask] }), { ...how, api, dryRun: true });
  expect(said).toBe(`in the server ${guild}\n  same    /ask\neverywhere\n  remove  /ask`);
  expect(discord.commands()).toHaveLength(1);
  await registerByHand(commandsOf({ slash: [ask] }), { ...how, api, dryRun: false });
  expect([discord.commands().length, discord.commands(guild).length]).toEqual([0, 1]);
});

test.each([
  ['that does not let its commands in', 403, 50_001, 0],
  ['that cannot be looked at', 400, 50_035, 1],
])('a server %s hinders no start', async (...[, status, code, warnings]) => {
  const discord = await startDiscordFor({});
  const answer = { status, body: { code, message: 'no' } };
  discord.fail({ method: 'GET', path: new RegExp(`guilds/${discord.world.guild}/commands`, 'u'), answer });
  const { logged } = await startBot({ commands: [ask], discord });
  expect(logged).toHaveLength(warnings);
  expect(discord.commands()).toHaveLength(1);
});

test('in no language have two commands one name', async () => {
  const all = await loadCommands(new URL('../../../commands/', import.meta.url));
  const bodies = commandBodies(all);
  for (const locale of ['de', 'es-ES', 'es-419', 'fr'] as const) {
    const names = bodies.map(
      ({ type = 1, name, name_localizations: local }) => `${type} ${local?.[locale] ?? name}`,
    );
    expect(new Set(names).size).toBe(bodies.length);
  }
});

test('a translation that has changed is sent, and nothing else is', async () => {
  const discord = await startDiscordFor({});
  const stories = defineCommand({ name: 'stories', description: 'Stories', options: {}, run: () => say('') });
  await sentBy({ commands: [stories, ask] }, discord);
  const [first] = discord.commands().filter(({ name }) => name === 'stories');
  expect(first).toMatchObject({ name_localizations: { de: 'artikel', fr: 'articles' } });
  Object.assign(first ?? {}, { name_localizations: { de: 'berichte' } });
  expect(await sentBy({ commands: [stories, ask] }, discord)).toEqual(['PATCH stories']);
});

test('a server that does not have the bot ends the start with a sentence', async () => {
  const start = startBot({ commands: [ask], guildId: '12345678901234567' });
  await expect(start).rejects.toMatchObject({
    problem: { code: 'outside-server', server: '12345678901234567' },
  });
});

test('registering that fails is logged, and the bot answers all the same', async () => {
  const discord = await startDiscordFor({});
  discord.fail({ path: /commands$/u, answer: { status: 403, body: { code: 50_001, message: 'no' } } });
  const { logged } = await startBot({ commands: [ask], discord });
  expect(logged).toMatchObject([{ err: { code: 50_001 } }]);
  expect((await discord.interaction({ command: 'ask', options: { question: 'who?' } })).content).toBe('Yes.');
});

const commands = commandsOf({ slash: [ask, reload] });

test.each(['global', 'server'] as const)('what is sent for %s is as Discord wants it', (scope) => {
  for (const body of commandBodies(commands, scope)) {
    const sent: unknown = JSON.parse(JSON.stringify(body));
    expect(objectionsTo('createCommand', sent)).toEqual([]);
    expect(recordsOf([sent]).flatMap(commandObjections)).toEqual([]);
  }
});

test('the commands of this bot are as Discord wants them', async () => {
  const all = await loadCommands(new URL('../../../commands/', import.meta.url));
  const bodies: unknown = JSON.parse(JSON.stringify(commandBodies(all)));
  expect(recordsOf(bodies).flatMap(commandObjections)).toEqual([]);
  for (const body of recordsOf(bodies)) expect(objectionsTo('createCommand', body)).toEqual([]);
});

test('a command of two words is a subcommand, offered to moderators of servers alone', () => {
  expect(JSON.parse(JSON.stringify(commandBodies(commands)[1]))).toMatchObject({
    name: 'corpus',
    default_member_permissions: 32,
    contexts: [0],
    integration_types: [0],
    options: [{ type: 1, name: 'reload', description: 'Reload' }],
  });
});

test('each kind of option is what Discord has for it, and those of a form are none', () => {
  const command = defineCommand({
    name: 'corpus add',
    description: 'Add a story',
    serversOnly: true,
    options: {
      link: { description: 'A link', required: false },
      file: { kind: 'file', description: 'A file', required: false, mostBytes: 100 },
      most: { kind: 'number', description: 'How many', required: false, least: 1, most: 9 },
      quiet: { kind: 'flag', description: 'Quietly', required: false },
      where: { kind: 'channel', description: 'Where', required: false },
      whom: { kind: 'role', description: 'Whom', required: false },
      how: { description: 'How', required: false, choices: [{ name: 'Fast', value: 'fast' }] },
      text: { description: 'Its text', required: false, form: { long: true } },
    },
    run: () => say('Added.'),
  });
  const [body] = recordsOf(JSON.parse(JSON.stringify(commandBodies(commandsOf({ slash: [command] })))));
  expect(body).toMatchObject({ contexts: [0], integration_types: [0], default_member_permissions: null });
  const [sub] = recordsOf(body?.['options']);
  expect(recordsOf(sub?.['options']).map(({ name, type }) => `${String(name)} ${String(type)}`)).toEqual([
    'link 3',
    'file 11',
    'most 4',
    'quiet 5',
    'where 7',
    'whom 8',
    'how 3',
  ]);
  expect(recordsOf(sub?.['options'])).toMatchObject([
    {},
    {},
    { min_value: 1, max_value: 9 },
    {},
    { channel_types: [0, 5, 15] },
    {},
    { choices: [{ name: 'Fast', value: 'fast' }] },
  ]);
  expect(objectionsTo('createCommand', body)).toEqual([]);
});

test('a command in the menu of a message is one of Discord’s third type, and nothing else of it is sent', () => {
  const menu = defineMessageCommand({ name: 'Who said this?', run: () => say('Lee.') });
  const [body] = recordsOf(JSON.parse(JSON.stringify(commandBodies(commandsOf({ messages: [menu] })))));
  expect(body).toMatchObject({
    type: 3,
    name: 'Who said this?',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  });
  expect(body).not.toHaveProperty('description');
  expect(objectionsTo('createCommand', body)).toEqual([]);
  expect(recordsOf([body]).flatMap(commandObjections)).toEqual([]);
});

test('a command for everyone is offered in servers, direct messages and as a user app, with its suggestions', () => {
  const [question, story] = [
    { name: 'question', required: true, autocomplete: false },
    { name: 'story', required: false, autocomplete: true },
  ];
  expect(JSON.parse(JSON.stringify(commandBodies(commands)[0]))).toMatchObject({
    name: 'ask',
    default_member_permissions: null,
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [question, story],
  });
});

const registered = (given: Partial<RegisteredCommand>): RegisteredCommand => ({
  id: '1',
  name: 'ask',
  type: 1,
  ...given,
});

test.each([
  ['what Discord adds is no difference', {}, 'same'],
  ['other permissions are a difference', { default_member_permissions: '32' }, 'update'],
  ['another order of contexts is no difference', { contexts: [2, 1, 0] }, 'same'],
  ['fewer contexts are a difference', { contexts: [0] }, 'update'],
  ['a translation that is not wanted is a difference', { name_localizations: { de: 'frag' } }, 'update'],
  ['an option less is a difference', { options: [] }, 'update'],
] as const)('%s', (_claim, given, what) => {
  const want = commandBodies(commandsOf({ slash: [ask] }));
  const kept: unknown = JSON.parse(JSON.stringify({ ...want[0], version: '7', nsfw: false, ...given }));
  const old = recordsOf([kept]).map((command) => registered(command));
  expect(plan(old, want)[what]).toHaveLength(1);
});

test('the entry point that Discord made for an activity is left alone', () => {
  expect(plan([registered({ name: 'launch', type: 4 })], []).remove).toEqual([]);
});
