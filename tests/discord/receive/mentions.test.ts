import { expect, test, vi } from 'vitest';
import type { Mentioned } from '../../../src/discord/receive/messages/mentions.ts';
import { say, type Reply } from '../../../src/reply/reply.ts';
import { UserError } from '../../../src/text/errors.ts';
import { closedDoor, startBot, type Bot } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';
import { snowflake, userOf } from '../../support/discord/payloads.ts';
import type { Said } from '../../support/discord/said.ts';

/** The first thing that the bot says. */
const said = (discord: Bot['discord']): Promise<Said> =>
  soon(() => {
    const [first] = discord.says;
    if (first === undefined) throw new Error('nothing is said yet');
    return first;
  });

/** Asks one more question and waits for its answer: what came before it and is to be answered has been by then. */
async function allAnswered(discord: Bot['discord']): Promise<void> {
  const id = discord.message({ content: `${discord.at} last` });
  await soon(() => expect(discord.says.map(({ replyTo }) => replyTo)).toContain(id));
}

test.each(['general', 'thread', 'dm'] as const)('a mention in %s is answered with a reply', async (place) => {
  const { discord } = await startBot();
  const id = discord.message({ content: `${discord.at} who left?`, place });
  expect(await said(discord)).toMatchObject({
    content: 'You asked: who left?',
    channel: discord.world.channels[place],
    replyTo: id,
  });
});

test('a direct message needs no mention', async () => {
  const { discord } = await startBot();
  discord.message({ content: 'who left?', place: 'dm' });
  expect((await said(discord)).content).toBe('You asked: who left?');
});

test('a reply to the bot is a question where the ping is on, and no text arrives where it is off', async () => {
  const { discord } = await startBot();
  discord.message({ content: `${discord.at} first` });
  const { id } = await said(discord);
  discord.message({ content: 'without a ping', replyTo: id, ping: false });
  discord.message({ content: 'and why?', replyTo: id });
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(discord.says[1]?.content).toBe('You asked: and why?');
});

test.each([
  ['alone', ''],
  ['with white space', '  \n'],
])('a bare mention, %s, explains what can be asked', async (_how, rest) => {
  const { discord } = await startBot({ intro: async () => say('Ask me who left.') });
  discord.message({ content: `${discord.at}${rest}` });
  expect((await said(discord)).content).toBe('Ask me who left.');
});

test.each([
  ['the mention stands first', (at: string) => `${at}, who left?`, 'who left?'],
  ['the mention stands last', (at: string) => `who left? ${at}`, 'who left?'],
  ['the mention stands in the middle', (at: string) => `so ${at} who left?`, 'so who left?'],
  [
    'it holds code, a link and an address',
    (at: string) => `${at} \`a_b\` https://a.b/c_d x@y.z?`,
    '`a_b` https://a.b/c_d x@y.z?',
  ],
])('the question is what was typed where %s', async (_where, write, question) => {
  const answer = vi.fn<(asked: Mentioned) => Promise<Reply>>(async () => say('Yes.'));
  const { discord } = await startBot({ answer });
  discord.message({ content: write(discord.at) });
  await said(discord);
  expect(answer).toHaveBeenCalledExactlyOnceWith({ question, before: null }, expect.anything());
});

test('others who are mentioned are asked about by name', async () => {
  const { discord } = await startBot();
  const sam = userOf('Sam');
  discord.message({ content: `${discord.at} what did <@${sam.id}> say?`, others: [sam] });
  expect((await said(discord)).content).toBe('You asked: what did Sam say?');
});

test('nobody else is answered: bots, webhooks, itself, @everyone, roles, and talk that is not for it', async () => {
  const { discord } = await startBot();
  const { at, world } = discord;
  discord.message({ content: `${at} from a bot`, author: userOf('robot', true) });
  discord.message({ content: `${at} from a webhook`, webhook: true });
  discord.message({ content: `${at} from itself`, author: world.bot });
  discord.message({ content: '@everyone who left?' });
  discord.message({ content: `<@&${world.role}> who left?` });
  discord.message({ content: 'who left?' });
  await allAnswered(discord);
  expect(discord.says.map(({ content }) => content)).toEqual(['You asked: last']);
});

test('a message that arrives twice is answered once', async () => {
  const { discord } = await startBot();
  const id = snowflake();
  for (const content of [`${discord.at} twice`, `${discord.at} twice`]) discord.message({ content, id });
  await allAnswered(discord);
  expect(discord.says.map(({ content }) => content)).toEqual(['You asked: twice', 'You asked: last']);
});

/** Answers at once, but for `slow`, which waits until the door is opened. */
const behind =
  (door: ReturnType<typeof closedDoor>) =>
  async ({ question }: Mentioned): Promise<Reply> => {
    if (question === 'slow') await door.passed;
    return say(question);
  };

test('it types while it works on a long answer, and not for a quick one', async () => {
  const door = closedDoor();
  const { discord } = await startBot({ answer: behind(door) });
  discord.message({ content: `${discord.at} quick` });
  await said(discord);
  expect(discord.typed).toEqual([]);
  discord.message({ content: `${discord.at} slow` });
  await soon(() => expect(discord.typed).toEqual([discord.world.channels.general]));
  door.open();
  await soon(() => expect(discord.says).toHaveLength(2));
});

test('a long answer goes over several messages, the first of them a reply', async () => {
  const { discord } = await startBot({ answer: async () => say('word '.repeat(900)) });
  const id = discord.message({ content: `${discord.at} all of it` });
  await soon(() => expect(discord.says).toHaveLength(3));
  expect(discord.says.map(({ replyTo }) => replyTo)).toEqual([id, null, null]);
});

test.each([
  [
    'refused',
    new UserError({ code: 'draft-gone' }),
    'That draft is gone: it was added, discarded, or is too old.',
  ],
  ['broken', new Error('secret'), 'Something broke on my side. It has been written down.'],
])('a question that is %s is answered with a sentence', async (_how, thrown, shown) => {
  const { discord } = await startBot({ answer: () => Promise.reject(thrown) });
  discord.message({ content: `${discord.at} who?` });
  expect((await said(discord)).content).toBe(shown);
});

test.each([
  ['the channel is gone', 404, 10003],
  ['the bot may not write there', 403, 50013],
])(
  'a reply that Discord refuses because %s is logged, and the next is answered',
  async (_why, status, code) => {
    const { discord, logged } = await startBot();
    discord.fail({ method: 'POST', path: /messages$/u, answer: { status, body: { code, message: 'no' } } });
    discord.message({ content: `${discord.at} one` });
    await soon(() => expect(logged).toMatchObject([{ err: { code } }]));
    discord.message({ content: `${discord.at} two` });
    await soon(() => expect(discord.says.map(({ content }) => content)).toContain('You asked: two'));
  },
);

test('where it may not read the history, the answer stands by itself', async () => {
  const { discord } = await startBot();
  const answer = { status: 403, body: { code: 160_002, message: 'Cannot reply without permission' } };
  discord.fail({ method: 'POST', path: /messages$/u, answer });
  discord.message({ content: `${discord.at} one` });
  expect(await said(discord)).toMatchObject({ content: 'You asked: one', replyTo: null });
});

test('an edit within two minutes is answered anew, in place; one that changes nothing is not', async () => {
  const { discord } = await startBot();
  const id = discord.message({ content: `${discord.at} who lef?` });
  const { id: reply } = await said(discord);
  discord.edit(id, { content: `${discord.at} who lef?` });
  discord.edit(id, { content: `${discord.at} who left?` });
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(discord.says[1]).toMatchObject({ id: reply, edited: true, content: 'You asked: who left?' });
  await allAnswered(discord);
  expect(discord.says.map(({ content }) => content).slice(2)).toEqual(['You asked: last']);
});

test('an edit that is the first to speak to the bot is answered', async () => {
  const { discord } = await startBot();
  const id = discord.message({ content: 'who left?' });
  discord.edit(id, { content: `${discord.at} who left?` });
  expect(await said(discord)).toMatchObject({ content: 'You asked: who left?', replyTo: id });
});

test('an edit of a message that is no longer kept is answered all the same, and its deletion followed', async () => {
  const { discord, client } = await startBot();
  const id = discord.message({ content: `${discord.at} who lef?` });
  const { id: reply } = await said(discord);
  for (let at = 0; at < 40; at += 1) discord.message({ content: `It rains ${at}.` });
  const kept = (): boolean =>
    client.channels.cache.some((channel) => channel.isTextBased() && channel.messages.cache.has(id));
  await soon(() => expect(kept()).toBe(false));
  discord.edit(id, { content: `${discord.at} who left?` });
  await soon(() => expect(discord.says[1]).toMatchObject({ id: reply, content: 'You asked: who left?' }));
  discord.remove(id);
  await soon(() => expect(discord.deleted).toEqual([reply]));
});

const longForAll = async ({ question }: Mentioned): Promise<Reply> =>
  say(question.includes('all') ? 'word '.repeat(900) : `You asked: ${question}`);

test('an edit after a restart is answered in place, with all pages of the answer before', async () => {
  const { discord, stop } = await startBot({ answer: longForAll });
  const id = discord.message({ content: `${discord.at} all of it` });
  await soon(() => expect(discord.says).toHaveLength(3));
  const [first, ...further] = discord.says.map((each) => each.id);
  discord.message({ content: `${discord.at} who else?` });
  await soon(() => expect(discord.says).toHaveLength(4));
  await stop();
  await startBot({ discord, answer: longForAll });
  discord.edit(id, { content: `${discord.at} who left?` });
  await soon(() => expect(discord.says[4]).toMatchObject({ id: first, content: 'You asked: who left?' }));
  await soon(() => expect(discord.deleted).toEqual(further));
});

test('an edit of a question whose answer is gone is answered with a new reply; a link that unfolds with none', async () => {
  const { discord } = await startBot();
  const id = discord.message({ content: `${discord.at} who lef?` });
  const { id: reply } = await said(discord);
  const gone = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };
  discord.fail({ method: 'PATCH', path: /messages/u, answer: gone });
  discord.edit(id, { content: `${discord.at} who left?` });
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(discord.says[1]).toMatchObject({ content: 'You asked: who left?', replyTo: id });
  expect(discord.says[1]?.id).not.toBe(reply);
  const unfolded = discord.message({ content: 'https://news.example/ferry' });
  discord.unfold(unfolded, { content: `${discord.at} https://news.example/ferry` });
  discord.message({ content: `${discord.at} last` });
  await soon(() => expect(discord.says[2]?.content).toBe('You asked: last'));
});

test('an edit after two minutes is left alone', async () => {
  const { discord } = await startBot();
  const old = ((BigInt(Date.now() - 121_000) - 1_420_070_400_000n) << 22n).toString();
  discord.message({ id: old, content: `${discord.at} who lef?` });
  await said(discord);
  discord.edit(old, { content: `${discord.at} who left?` });
  discord.message({ content: `${discord.at} last` });
  await soon(() =>
    expect(discord.says.map(({ content }) => content)).toEqual(['You asked: who lef?', 'You asked: last']),
  );
});

test('a shorter answer to an edit takes away the pages that it no longer has', async () => {
  const { discord } = await startBot({
    answer: async ({ question }) => say(question === 'long' ? 'word '.repeat(900) : 'short'),
  });
  const id = discord.message({ content: `${discord.at} long` });
  await soon(() => expect(discord.says).toHaveLength(3));
  const [, second, third] = discord.says;
  discord.edit(id, { content: `${discord.at} brief` });
  await soon(() => expect(discord.deleted).toEqual([second?.id, third?.id]));
  expect(discord.says[3]).toMatchObject({ content: 'short', edited: true });
});

test('the reply goes with the message, even while it is on its way', async () => {
  const door = closedDoor();
  const { discord } = await startBot({ answer: behind(door) });
  const id = discord.message({ content: `${discord.at} slow` });
  await soon(() => expect(discord.typed).toHaveLength(1));
  discord.remove(id);
  door.open();
  await soon(() => expect(discord.deleted).toEqual([discord.says[0]?.id]));
  discord.remove(snowflake());
});

test('messages that are deleted together take their replies with them', async () => {
  const { discord } = await startBot();
  const ids = ['one', 'two'].map((word) => discord.message({ content: `${discord.at} ${word}` }));
  await soon(() => expect(discord.says).toHaveLength(2));
  const { guild, channels } = discord.world;
  discord.gateway.dispatch('MESSAGE_DELETE_BULK', { ids, channel_id: channels.general, guild_id: guild });
  await soon(() => expect(discord.deleted.toSorted()).toEqual(discord.says.map(({ id }) => id).toSorted()));
});

test('a reply to an answer is asked with the question before', async () => {
  const answer = vi.fn<(asked: Mentioned) => Promise<Reply>>(async ({ question }) => ({
    blocks: [
      { kind: 'question', text: question },
      { kind: 'say', text: 'Yes.' },
    ],
  }));
  const { discord } = await startBot({ answer });
  discord.message({ content: `${discord.at} who *left*?` });
  const { id } = await said(discord);
  discord.message({ content: 'and when?', replyTo: id });
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(answer).toHaveBeenLastCalledWith(
    { question: 'and when?', before: 'who *left*?' },
    expect.anything(),
  );
});

test('in a post of a forum a mention is answered as in a thread', async () => {
  const { discord } = await startBot();
  const id = discord.message({ content: `${discord.at} who left?`, place: 'post' });
  expect(await said(discord)).toMatchObject({ channel: discord.world.channels.post, replyTo: id });
});

test('who asks where the bot may not write is told in private why there is no answer', async () => {
  const { discord, logged } = await startBot();
  const answer = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
  const { general, dm } = discord.world.channels;
  discord.fail({ method: 'POST', path: new RegExp(`${general}/messages$`, 'u'), answer });
  discord.message({ content: `${discord.at} who left?` });
  const seen = await said(discord);
  expect(seen.channel).toBe(dm);
  expect(seen.content).toMatch(/^I may not write in \\#general\. Whoever manages the server can let me/u);
  expect(logged).toMatchObject([{ err: { code: 50_013 } }]);
});

test('who cannot be told either is logged, and the next question is answered', async () => {
  const { discord } = await startBot();
  discord.fail({ method: 'POST', path: /messages$/u, answer: refusalOf(50_013) });
  discord.fail({ method: 'POST', path: /messages$/u, answer: refusalOf(50_007) });
  discord.message({ content: `${discord.at} one` });
  await soon(() => expect(discord.calls.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(2));
  discord.message({ content: `${discord.at} two` });
  expect((await said(discord)).content).toBe('You asked: two');
});

const refusalOf = (code: number) => ({ status: 403, body: { code, message: 'no' } });
