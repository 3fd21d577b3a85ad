import { expect, test, vi } from 'vitest';
import { defineCommand } from '../../../src/command/command.ts';
import { say, type Reply } from '../../../src/reply/reply.ts';
import { UserError } from '../../../src/text/errors.ts';
import { closedDoor, emptyNewsroom, startBot } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';

const EPHEMERAL = 64;

const commandOf = (run: () => Reply | Promise<Reply>, given: { readonly whisper?: boolean } = {}) =>
  defineCommand({ name: 'try', description: 'Try it', options: {}, run, ...given });

test('a command gets its options and the newsroom, and its reply is shown', async () => {
  const ask = defineCommand({
    name: 'ask',
    description: 'Ask',
    options: {
      question: { description: 'What', required: true },
      story: { description: 'Where', required: false },
    },
    run: ({ question, story }, newsroom) =>
      say(`${question} in ${story ?? 'all'} of ${newsroom.stories().length} stories`),
  });
  const { discord } = await startBot({ commands: [ask] });
  const seen = await discord.interaction({ command: 'ask', options: { question: 'who left?' } });
  expect(seen.content).toBe('who left? in all of 0 stories');
  expect(seen.ephemeral).toBe(false);
});

test.each([
  [
    'that refuses',
    new UserError({ code: 'story-gone' }),
    'That story has been changed or removed since. Ask again.',
  ],
  ['that breaks', new Error('secret'), 'Something broke on my side. It has been written down.'],
])('a command %s is answered with a sentence, and a bug is logged whole', async (_which, thrown, shown) => {
  const { discord, logged } = await startBot({ commands: [commandOf(() => Promise.reject(thrown))] });
  const { content } = await discord.interaction({ command: 'try' });
  expect(content).toBe(shown);
  const bugs = thrown instanceof UserError ? [] : [{ err: { message: 'secret' } }];
  expect(logged).toMatchObject(bugs);
});

test('a slow command is deferred at once', async () => {
  const door = closedDoor();
  const slow = commandOf(async () => {
    await door.passed;
    return say('There it is.');
  });
  const { discord } = await startBot({ commands: [slow] });
  const seen = discord.interaction({ command: 'try' });
  await soon(() => expect(discord.calls.at(-1)?.body).toMatchObject({ type: 5 }));
  door.open();
  expect((await seen).content).toBe('There it is.');
});

test('a whisper is seen by the asker alone, on every page', async () => {
  const long = commandOf(() => say('word '.repeat(900)), { whisper: true });
  const { discord } = await startBot({ commands: [long] });
  await discord.interaction({ command: 'try' });
  await soon(() => expect(discord.says).toHaveLength(3));
  expect(discord.says.map(({ ephemeral }) => ephemeral)).toEqual([true, true, true]);
});

test('a reply to everybody is seen by everybody, on every page', async () => {
  const { discord } = await startBot({ commands: [commandOf(() => say('word '.repeat(600)))] });
  await discord.interaction({ command: 'try' });
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(discord.says.map(({ flags }) => flags & EPHEMERAL)).toEqual([0, 0]);
});

test.each([
  ['a moderator', { moderator: true }, 'Reloaded.'],
  ['anybody else', {}, 'Only members who may manage this server can do that.'],
  [
    'anybody in direct messages',
    { place: 'dm' } as const,
    'Only members who may manage this server can do that.',
  ],
])('a command for moderators, run by %s', async (_who, asking, shown) => {
  const reload = vi.fn<() => Reply>(() => say('Reloaded.'));
  const command = defineCommand({
    name: 'corpus reload',
    description: 'Reload',
    audience: 'moderators',
    options: {},
    run: reload,
  });
  const { discord } = await startBot({ commands: [command] });
  const seen = await discord.interaction({ command: 'corpus reload', ...asking });
  expect(seen.content).toBe(shown);
  expect(reload).toHaveBeenCalledTimes(shown === 'Reloaded.' ? 1 : 0);
});

test('a command that no longer exists is answered, and logged', async () => {
  const { discord, logged } = await startBot();
  const { content, ephemeral } = await discord.interaction({ command: 'gone' });
  expect(content).toMatch(/^I do not know this command any more/u);
  expect(ephemeral).toBe(true);
  expect(logged).toMatchObject([{ command: 'gone' }]);
});

test('so is one in the menu of a person, of which this bot has none', async () => {
  const { discord } = await startBot();
  const { content, ephemeral } = await discord.choosePerson({ menu: 'Who is this?' });
  expect(content).toMatch(/^I do not know this command any more/u);
  expect(ephemeral).toBe(true);
});

test('an interaction that has expired is logged, and the next one is answered', async () => {
  const run = vi.fn<() => Reply>(() => say('Still here.'));
  const { discord, logged } = await startBot({ commands: [commandOf(run)] });
  await expect(discord.interaction({ command: 'try', patience: -1 })).rejects.toThrow('did not respond');
  await soon(() => expect(logged).toMatchObject([{ err: { code: 10062 } }]));
  expect(run).not.toHaveBeenCalled();
  expect((await discord.interaction({ command: 'try' })).content).toBe('Still here.');
});

test('names and stories are suggested, at most 25, none longer than Discord takes', async () => {
  const suggestions = [
    { name: 'n'.repeat(150), value: 'long-name' },
    { name: 'Long value', value: 'v'.repeat(101) },
    ...Array.from({ length: 40 }, (_, at) => ({ name: `Name ${at}`, value: `${at}` })),
  ];
  const suggest = vi.fn<(typed: string) => typeof suggestions>(() => suggestions);
  const who = defineCommand({
    name: 'who',
    description: 'Who',
    options: { about: { description: 'Whom', required: true, suggest } },
    run: () => say('Somebody.'),
  });
  const { discord } = await startBot({ commands: [who] });
  const asking = { command: 'who', options: { about: 'Sor' }, focused: 'about' };
  const choices = await discord.autocomplete(asking);
  expect(suggest).toHaveBeenCalledWith('Sor', expect.anything());
  expect(choices).toHaveLength(25);
  expect(choices[0]).toEqual({ name: `${'n'.repeat(99)}…`, value: 'long-name' });
  expect(choices[1]).toEqual({ name: 'Name 0', value: '0' });
});

test('suggestions that break are logged, and nothing is suggested', async () => {
  const newsroom = emptyNewsroom({
    people: () => {
      throw new Error('no people');
    },
  });
  const who = defineCommand({
    name: 'who',
    description: 'Who',
    options: {
      about: {
        description: 'Whom',
        required: true,
        suggest: (_typed, known) => known.people().map(({ name }) => ({ name, value: name })),
      },
    },
    run: () => say('Somebody.'),
  });
  const { discord, logged } = await startBot({ commands: [who], newsroom });
  const choices = await discord.autocomplete({ command: 'who', options: { about: '' }, focused: 'about' });
  expect(choices).toEqual([]);
  expect(logged).toMatchObject([{ err: { message: 'no people' } }]);
});

test('suggestions that come too late are no error', async () => {
  const suggested = { name: 'Lee', value: 'Lee' };
  const who = defineCommand({
    name: 'who',
    description: 'Who',
    options: { about: { description: 'Whom', required: true, suggest: () => [suggested] } },
    run: () => say('Somebody.'),
  });
  const { discord, logged } = await startBot({ commands: [who] });
  const asking = { command: 'who', options: { about: 'L' }, focused: 'about' };
  await expect(discord.autocomplete({ ...asking, patience: -1 })).rejects.toThrow('did not respond');
  expect(await discord.autocomplete(asking)).toHaveLength(1);
  expect(logged).toEqual([]);
});

test('one who types into an option of a command that is gone is offered nothing', async () => {
  const { discord } = await startBot();
  expect(await discord.autocomplete({ command: 'gone', options: { about: 'L' }, focused: 'about' })).toEqual(
    [],
  );
});
