import { expect, test } from 'vitest';
import { startFakeDiscord } from '../support/discord/fake-discord.ts';
import {
  choiceObjections,
  commandObjections,
  formObjections,
  messageObjections,
} from '../support/discord/limits.ts';
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

const option = { name: 'a', description: 'a' };

test.each([
  [
    'a locale that Discord does not have',
    { name: 'ask', description: 'a', name_localizations: { en: 'ask' } },
    /locale/u,
  ],
  [
    'a translated name with a space',
    { name: 'ask', description: 'a', name_localizations: { de: 'frag mich' } },
    /no command/u,
  ],
  [
    'a translated name in capitals',
    { name: 'ask', description: 'a', name_localizations: { de: 'Frage' } },
    /no command/u,
  ],
  [
    'a translated description that is too long',
    { name: 'ask', description: 'a', description_localizations: { de: 'a'.repeat(101) } },
    /description in de/u,
  ],
  [
    'two options of one name in one language',
    {
      name: 'ask',
      description: 'a',
      options: [option, { name: 'b', description: 'b', name_localizations: { de: 'a' } }],
    },
    /already used in de/u,
  ],
  ['a description in a menu', { type: 3, name: 'Who said this?', description: 'a' }, /has none/u],
  ['options in a menu', { type: 3, name: 'Who said this?', options: [option] }, /has none/u],
  ['a name of over 32 characters in a menu', { type: 3, name: 'a'.repeat(33) }, /1 to 32/u],
])('a command with %s is refused', (_what, body, reason) => {
  expect(commandObjections(body).join('\n')).toMatch(reason);
});

test('a command in a menu may be called as one writes', () => {
  expect(
    commandObjections({ type: 3, name: 'Who said this?', name_localizations: { fr: 'Qui a dit cela ?' } }),
  ).toEqual([]);
});

const field = (id: string) => ({ type: 18, label: id, component: { type: 4, style: 1, custom_id: id } });

test.each([
  ['no field', [], /needs a field/u],
  ['six fields', ['a', 'b', 'c', 'd', 'e', 'f'].map(field), /more than 5/u],
  ['two fields of one name', ['a', 'a'].map(field), /duplicated/u],
])('a form with %s is refused', (_what, components, reason) => {
  expect(formObjections({ custom_id: 'f', title: 'F', components }).join('\n')).toMatch(reason);
});

test.each([
  ['without a label', { type: 2, style: 1, custom_id: 'a' }, /label/u],
  ['with a label of over 80 characters', { type: 2, style: 1, custom_id: 'a', label: 'a'.repeat(81) }, /80/u],
  ['without an id', { type: 2, style: 1, label: 'a' }, /custom_id/u],
])('a button %s is refused', (_what, button, reason) => {
  const components = [{ type: 1, components: [button] }];
  expect(messageObjections({ content: 'a', components }).join('\n')).toMatch(reason);
});

test.each([
  [
    'six buttons in a row',
    [
      {
        type: 1,
        components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
          type: 2,
          style: 1,
          label: id,
          custom_id: id,
        })),
      },
    ],
    /more than 5 in a row/u,
  ],
  [
    'six rows',
    Array.from({ length: 6 }, (_, at) => component({ custom_id: `${at}`, label: 'a' })),
    /more than 5 rows/u,
  ],
])('%s are refused', (_what, components, reason) => {
  expect(messageObjections({ content: 'a', components }).join('\n')).toMatch(reason);
});

test.each([
  ['followUp', { content: 7 }],
  ['callback', { type: 9, data: { custom_id: 'a', title: 'a'.repeat(46), components: [field('a')] } }],
  ['callback', { type: 9, data: { custom_id: '', title: 'a', components: [field('a')] } }],
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
