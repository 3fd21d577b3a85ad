import { expect, test } from 'vitest';
import { startFakeDiscord } from '../support/discord/fake-discord.ts';
import { choiceObjections, commandObjections, messageObjections } from '../support/discord/limits.ts';
import { objectionsTo, readTrimmed } from '../support/discord/schemas.ts';
import { trimOpenapi } from '../support/discord/trim-openapi.ts';

const component = (given: object) => ({ type: 1, components: [{ type: 2, style: 1, ...given }] });

test.each([
  ['an empty message', { content: ' ' }, /empty/u],
  ['2,001 characters', { content: 'a'.repeat(2001) }, /2000 or fewer/u],
  [
    'embeds of over 6,000 characters',
    { embeds: [{ description: 'a'.repeat(4000) }, { title: 'a'.repeat(2001) }] },
    /6000/u,
  ],
  [
    'components of over 4,000 characters',
    { flags: 1 << 15, components: [{ type: 10, content: 'a'.repeat(4001) }] },
    /4000/u,
  ],
  [
    'more than 40 components',
    { content: 'a', components: Array.from({ length: 21 }, (_, at) => component({ custom_id: `${at}` })) },
    /40/u,
  ],
  [
    'a custom id of over 100 characters',
    { content: 'a', components: [component({ custom_id: 'a'.repeat(101) })] },
    /100/u,
  ],
  [
    'a custom id that stands twice',
    { content: 'a', components: [component({ custom_id: 'a' }), component({ custom_id: 'a' })] },
    /duplicated/u,
  ],
])('%s is refused', (_what, body, reason) => {
  expect(messageObjections(body).join('\n')).toMatch(reason);
});

test.each([
  ['capitals', { name: 'Ask', description: 'a' }, /no command/u],
  ['a space in a name', { name: 'corpus reload', description: 'a' }, /no command/u],
  ['no description', { name: 'ask' }, /required/u],
  [
    'an optional option before a required one',
    {
      name: 'ask',
      description: 'a',
      options: [
        { name: 'a', description: 'a' },
        { name: 'b', description: 'b', required: true },
      ],
    },
    /before/u,
  ],
])('a command with %s is refused', (_what, body, reason) => {
  expect(commandObjections(body).join('\n')).toMatch(reason);
});

test.each([
  ['followUp', { content: 7 }],
  ['createMessage', { content: 'a', message_reference: {} }],
  ['callback', { type: 99 }],
  ['callback', { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })) } }],
  ['createCommand', { name: 'ask', description: 'a', options: [{ type: 3, name: 'a' }] }],
] as const)('a body for %s that Discord’s description does not allow is refused', (name, body) => {
  expect(objectionsTo(name, body)).toHaveLength(1);
});

test('choices without a name or of over 100 characters are refused', () => {
  const choices = [
    { name: '', value: 'a' },
    { name: 'a', value: 'a'.repeat(101) },
    { name: 'a', value: 'a' },
  ];
  expect(choiceObjections({ data: { choices } })).toHaveLength(2);
});

test('the trimmed description holds all that it needs and nothing else', () => {
  expect(trimOpenapi(readTrimmed())).toEqual(readTrimmed());
});

test('an interaction is acknowledged once, and what Discord refuses is written down', async () => {
  const discord = await startFakeDiscord({ token: 'a.b.c' });
  const post = async (path: string, body: object, token = 'a.b.c') => {
    const response = await fetch(`${discord.clientOptions.rest.api}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return [response.status, await response.json()];
  };
  const { channels } = discord.world;
  expect(await post('/interactions/1/no-token/callback', { type: 5 })).toMatchObject([404, { code: 10_062 }]);
  expect(await post(`/channels/${channels.general}/messages`, { content: '' })).toMatchObject([
    400,
    { code: 50_035 },
  ]);
  expect(await post(`/channels/${channels.general}/messages`, { content: 'a' }, 'd.e.f')).toMatchObject([
    401,
    {},
  ]);
  expect(discord.refused).toHaveLength(1);
  await discord.stop();
});
