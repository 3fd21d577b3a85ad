import { expect, test, vi } from 'vitest';
import { defineButton } from '../../src/command/button.ts';
import { defineCommand } from '../../src/command/command.ts';
import { say, type Reply } from '../../src/reply/reply.ts';
import { closedDoor, slowBehind, startBot } from '../support/discord/bot.ts';
import { soon } from '../support/soon.ts';

const hello = defineCommand({ name: 'hello', description: 'Hello', options: {}, run: () => say('Hello.') });
const commands = [hello];

test.each([
  [
    'a rate limit of the route',
    {
      status: 429,
      headers: { 'retry-after': '0.1' },
      body: { message: 'slow', retry_after: 0.1, global: false },
    },
  ],
  [
    'a rate limit of everything',
    {
      status: 429,
      headers: { 'retry-after': '0.1', 'x-ratelimit-global': 'true' },
      body: { message: 'slow', retry_after: 0.1, global: true },
    },
  ],
  ['a fault of Discord’s', { status: 500 }],
  ['a bad gateway', { status: 502 }],
])('%s is waited out', async (_what, answer) => {
  const { discord } = await startBot({ commands });
  discord.fail({ method: 'POST', path: /callback$/u, answer });
  discord.fail({ method: 'PATCH', path: /@original$/u, answer });
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('faults without end are logged, and the next command is answered', async () => {
  const { discord, logged } = await startBot({ commands });
  const edits = /@original$/u;
  // discord.js tries four times, the answer and then the apology.
  discord.fail({ method: 'PATCH', path: edits, answer: { status: 500 }, times: 8 });
  const seen = discord.interaction({ command: 'hello' });
  await soon(() => expect(discord.calls.filter(({ path }) => edits.test(path))).toHaveLength(8));
  expect(logged).toMatchObject([{ err: { status: 500 } }]);
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
  discord.giveUp();
  await expect(seen).rejects.toThrow('seen nothing');
});

test('an answer that Discord does not take is apologised for', async () => {
  const { discord, logged } = await startBot({ commands });
  const answer = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
  discord.fail({ method: 'PATCH', path: /@original$/u, answer });
  expect((await discord.interaction({ command: 'hello' })).content).toMatch(/^Something broke/u);
  expect(logged).toMatchObject([{ err: { code: 50_035 } }]);
});

test('stopping waits for the answer that is being given, and begins no other', async () => {
  const door = closedDoor();
  const slow = slowBehind(door);
  const { discord, stop } = await startBot({ commands: [slow, hello] });
  const seen = discord.interaction({ command: 'slow' });
  await soon(() => expect(discord.calls.at(-1)?.path).toMatch(/callback$/u));
  const stopped = stop();
  const refused = discord.interaction({ command: 'hello' });
  expect((await refused).content).toMatch(/^I am about to restart/u);
  door.open();
  await stopped;
  expect((await seen).content).toBe('Done.');
  expect(discord.gateway.isOpen()).toBe(false);
});

const pressed = defineButton({ name: 'go', replaces: true, run: () => say('Gone.') });
const form = defineCommand({
  name: 'form',
  description: 'Form',
  options: { title: { description: 'Its title', required: false, form: { required: true } } },
  form: { title: () => 'A form', opens: () => true },
  run: ({ title }) => say(`${title}`),
});
const offer = defineCommand({
  name: 'offer',
  description: 'Offer',
  options: {},
  run: () => ({ ...say('Go?'), buttons: [{ button: 'go', payload: '', label: 'Go' }] }),
});

test('a rate limit and a fault of Discord’s are waited out for buttons and forms as well', async () => {
  const { discord } = await startBot({ commands: [form, offer], buttons: [pressed] });
  const slow = {
    status: 429,
    headers: { 'retry-after': '0.1' },
    body: { message: 'slow', retry_after: 0.1, global: false },
  };
  const said = await discord.interaction({ command: 'offer' });
  discord.fail({ method: 'POST', path: /callback$/u, answer: slow });
  discord.fail({ method: 'PATCH', path: /@original$/u, answer: { status: 502 } });
  expect(await discord.press({ said, label: 'Go' })).toMatchObject({ content: 'Gone.', id: said.id });
  discord.fail({ method: 'POST', path: /callback$/u, answer: { status: 500 } });
  const opened = await discord.opening({ command: 'form' });
  discord.fail({ method: 'POST', path: /callback$/u, answer: slow });
  expect((await discord.submit({ form: opened, fields: { title: 'Rain' } })).content).toBe('Rain');
});

test('a button or form whose interaction has expired is logged, and the next works', async () => {
  const { discord, logged } = await startBot({ commands: [form, offer], buttons: [pressed] });
  const said = await discord.interaction({ command: 'offer' });
  await expect(discord.press({ said, label: 'Go', patience: -1 })).rejects.toThrow('did not respond');
  await expect(discord.opening({ command: 'form', patience: -1 })).rejects.toThrow('did not respond');
  await soon(() => expect(logged).toMatchObject([{ err: { code: 10_062 } }, { err: { code: 10_062 } }]));
  expect((await discord.press({ said, label: 'Go' })).content).toBe('Gone.');
});

test('a message that is gone when its button is answered is logged, and the process stays up', async () => {
  const { discord, logged } = await startBot({ commands: [offer, hello], buttons: [pressed] });
  const said = await discord.interaction({ command: 'offer' });
  const answer = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };
  discord.fail({ method: 'PATCH', path: /@original$/u, answer, times: 2 });
  const seen = discord.press({ said, label: 'Go' });
  await soon(() => expect(logged).toMatchObject([{ err: { code: 10_008 } }]));
  discord.giveUp();
  await expect(seen).rejects.toThrow('seen nothing');
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('a file that Discord does not give is told in a sentence', async () => {
  const take = defineCommand({
    name: 'take',
    description: 'Take',
    options: { file: { kind: 'file', description: 'A file', required: true, mostBytes: 100 } },
    run: ({ file }) => say(file.name),
  });
  const { discord } = await startBot({ commands: [take] });
  const bytes = new TextEncoder().encode('It sank.');
  discord.fail({ path: /^\/attachments/u, answer: { status: 404 } });
  const options = { file: { file: { name: 'ferry.txt', bytes } } };
  const seen = await discord.interaction({ command: 'take', options });
  expect(seen.content).toBe('Discord did not give me ferry.txt. Upload it again.');
});

test('an interaction that arrives twice is answered once', async () => {
  const run = vi.fn<() => Reply>(() => say('Once.'));
  const once = defineCommand({ name: 'once', description: 'Once', options: {}, run });
  const { discord, logged } = await startBot({ commands: [once] });
  expect((await discord.interaction({ command: 'once' })).content).toBe('Once.');
  discord.gateway.again();
  expect((await discord.interaction({ command: 'once' })).content).toBe('Once.');
  expect(run).toHaveBeenCalledTimes(2);
  expect(logged).toEqual([]);
});

const formThat = (name: string, opens: () => boolean) =>
  defineCommand({
    name,
    description: 'Form',
    options: { ...form.options, words: { description: 'Words', required: false } },
    form: { title: () => 'A form', opens },
    run: () => say('Sent.'),
  });

test('what goes wrong before Discord has heard anything is told all the same', async () => {
  const broken = formThat('broken', () => {
    throw new Error('secret');
  });
  const { discord, logged } = await startBot({ commands: [formThat('long', () => true), broken] });
  const tooLong = await discord.interaction({ command: 'long', options: { words: 'word '.repeat(50) } });
  expect(tooLong).toMatchObject({ ephemeral: true });
  expect(tooLong.content).toMatch(/too long/u);
  expect(logged).toEqual([]);
  const apology = await discord.interaction({ command: 'broken' });
  expect(apology).toMatchObject({ ephemeral: true, content: expect.stringMatching(/^Something broke/u) });
  expect(logged).toMatchObject([{ err: { message: 'secret' } }]);
});
