import { isRecord, stringOf, type Json } from './json.ts';
import { messageObjections } from './limits.ts';
import { userJson, type World } from './payloads.ts';
import { error, NOTHING, ok, type Route } from './route.ts';
import { saidJson, saidOf, type Said } from './said.ts';

export type Channels = {
  readonly says: Said[];
  /** The channels in which the bot has typed, in order. */
  readonly typed: string[];
  /** Everybody's messages by id, as Discord keeps them. */
  readonly messages: Map<string, Json>;
  /** Ids of the bot's messages that are gone. */
  readonly deleted: string[];
  readonly world: World;
};

const MESSAGES = /^\/channels\/(?<channel>\d+)\/messages$/u;
const MESSAGE = /^\/channels\/(?<channel>\d+)\/messages\/(?<message>\d+)$/u;
const TYPING = /^\/channels\/(?<channel>\d+)\/typing$/u;
const UNKNOWN_CHANNEL = error(404, 10003, 'Unknown Channel');
const UNKNOWN_MESSAGE = error(404, 10008, 'Unknown Message');

export function channelRoutes({ says, typed, messages, deleted, world }: Channels): readonly Route[] {
  const isKnown = (channel = ''): boolean => Object.values(world.channels).includes(channel);
  const keep = (said: Said): Json => {
    says.push(said);
    const json = saidJson(said, world);
    messages.set(said.id, json);
    return json;
  };
  return [
    {
      method: 'POST',
      path: MESSAGES,
      schema: 'createMessage',
      limits: messageObjections,
      answer: ({ params: { channel = '' }, body }) => {
        if (!isKnown(channel)) return UNKNOWN_CHANNEL;
        const reference = isRecord(body['message_reference']) ? body['message_reference'] : {};
        const replyTo = stringOf(reference['message_id']);
        const isThere = messages.has(replyTo);
        if (replyTo !== '' && !isThere && reference['fail_if_not_exists'] !== false) return UNKNOWN_MESSAGE;
        return ok(keep(saidOf({ channel, body, replyTo: isThere ? replyTo : null })));
      },
    },
    {
      method: 'GET',
      path: MESSAGES,
      answer: ({ params: { channel = '' }, query }) => {
        const after = BigInt(query.get('after') ?? 0);
        const here = [...messages.values()].filter(
          (message) => message['channel_id'] === channel && BigInt(stringOf(message['id'])) > after,
        );
        // The oldest of those after it, and of these the newest first.
        const inOrder = here.toSorted((a, b) => stringOf(a['id']).localeCompare(stringOf(b['id'])));
        return ok(inOrder.slice(0, Number(query.get('limit') ?? 50)).toReversed());
      },
    },
    {
      method: 'PATCH',
      path: MESSAGE,
      schema: 'editMessage',
      limits: (body) => messageObjections(body, true),
      answer: ({ params: { channel = '', message: id = '' }, body }) => {
        const before = says.findLast((said) => said.id === id);
        if (before === undefined) return UNKNOWN_MESSAGE;
        const { replyTo } = before;
        return ok(keep(saidOf({ id, channel, replyTo, edited: true, body: { ...before.body, ...body } })));
      },
    },
    {
      method: 'GET',
      path: MESSAGE,
      answer: ({ params }) => {
        const message = messages.get(params['message'] ?? '');
        return message === undefined ? UNKNOWN_MESSAGE : ok(message);
      },
    },
    {
      method: 'DELETE',
      path: MESSAGE,
      answer: ({ params: { message: id = '' } }) => {
        if (!messages.delete(id)) return UNKNOWN_MESSAGE;
        deleted.push(id);
        return NOTHING;
      },
    },
    {
      method: 'POST',
      path: TYPING,
      answer: ({ params: { channel = '' } }) => {
        if (!isKnown(channel)) return UNKNOWN_CHANNEL;
        typed.push(channel);
        return NOTHING;
      },
    },
  ];
}

/** Who the bot is, and where its gateway stands. */
export const sessionRoutes = (world: World, gateway: () => string): readonly Route[] => [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/u,
    answer: () =>
      ok({
        url: gateway(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me\/guilds$/u,
    answer: () =>
      ok([{ id: world.guild, name: 'The newsroom', owner: false, permissions: '0', features: [] }]),
  },
  { method: 'GET', path: /^\/users\/@me$/u, answer: () => ok(userJson(world.bot)) },
  {
    method: 'GET',
    path: /^\/applications\/@me$/u,
    answer: () => ok({ id: world.application, name: 'onrecord', description: '', flags: 0 }),
  },
  {
    method: 'POST',
    path: /^\/users\/@me\/channels$/u,
    answer: () => ok({ id: world.channels.dm, type: 1, recipients: [userJson(world.asker)] }),
  },
];
