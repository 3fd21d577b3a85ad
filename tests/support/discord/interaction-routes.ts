import { isRecord, numberOf, recordsOf, stringOf, type Json } from './json.ts';
import { choiceObjections, formObjections, messageObjections } from './limits.ts';
import type { World } from './payloads.ts';
import { error, NOTHING, ok, type Answer, type Call, type Route } from './route.ts';
import { saidJson, saidOf, type Said } from './said.ts';

/** An interaction that Discord has sent, and what became of it. */
export type Asked = {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly user: Json;
  readonly kind: 'command' | 'autocomplete' | 'button' | 'form';
  /** In milliseconds since 1970. After it, Discord shows "The application did not respond". */
  readonly deadline: number;
  /** What the asker sees, or that there will never be anything. */
  readonly see: (seen: Seen) => void;
  readonly fail: (reason: string) => void;
  state: 'waiting' | 'thinking' | 'answered';
  original: Said | null;
};

/** What somebody sees who has done something. */
export type Seen =
  | { readonly what: 'message'; readonly said: Said }
  | { readonly what: 'choices'; readonly choices: readonly Json[] }
  | { readonly what: 'form'; readonly form: Json };

export type Interactions = {
  readonly asked: Map<string, Asked>;
  readonly says: Said[];
  /** Everybody's messages by id, as Discord keeps them; private ones are not among them. */
  readonly messages: Map<string, Json>;
  /** Ids of the bot's messages that are gone. */
  readonly deleted: string[];
  readonly world: World;
};

const UNKNOWN_INTERACTION = error(404, 10062, 'Unknown interaction');
const ACKNOWLEDGED = error(400, 40060, 'Interaction has already been acknowledged.');
const UNKNOWN_WEBHOOK = error(404, 10015, 'Unknown Webhook');
const UNKNOWN_MESSAGE = error(404, 10008, 'Unknown Message');
const MESSAGE = 4;
const DEFERRED = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const FORM = 9;
/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const FITTING: Readonly<Record<Asked['kind'], readonly number[]>> = {
  command: [MESSAGE, DEFERRED, FORM],
  autocomplete: [CHOICES],
  button: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, FORM],
  form: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE],
};

const CALLBACK = /^\/interactions\/(?<id>\d+)\/(?<token>[\w-]+)\/callback$/u;
const WEBHOOK = /^\/webhooks\/(?<app>\d+)\/(?<token>[\w-]+)$/u;
const ORIGINAL = /^\/webhooks\/(?<app>\d+)\/(?<token>[\w-]+)\/messages\/@original$/u;

export const interactionRoutes = (context: Interactions): readonly Route[] => [
  {
    method: 'POST',
    path: CALLBACK,
    schema: 'callback',
    limits: callbackObjections,
    answer: (call) => callback(call, context),
  },
  {
    method: 'POST',
    path: WEBHOOK,
    schema: 'followUp',
    limits: messageObjections,
    answer: withAsked(context, followUp),
  },
  {
    method: 'PATCH',
    path: ORIGINAL,
    schema: 'editOriginal',
    limits: (body) => messageObjections(body, true),
    answer: withAsked(context, editOriginal),
  },
  {
    method: 'GET',
    path: ORIGINAL,
    answer: withAsked(context, ({ original }) =>
      original === null ? UNKNOWN_MESSAGE : ok(saidJson(original, context.world)),
    ),
  },
  {
    method: 'DELETE',
    path: ORIGINAL,
    answer: withAsked(context, ({ original }) => {
      if (original === null) return UNKNOWN_MESSAGE;
      context.deleted.push(original.id);
      return NOTHING;
    }),
  },
];

function callbackObjections(body: Json): readonly string[] {
  const data = isRecord(body['data']) ? body['data'] : {};
  switch (numberOf(body['type'])) {
    case MESSAGE:
      return messageObjections(data);
    case UPDATE:
      return messageObjections(data, true);
    case FORM:
      return formObjections(data);
    default:
      return choiceObjections(body);
  }
}

function callback({ params, body }: Call, context: Interactions): Answer {
  const asked = context.asked.get(params['token'] ?? '');
  if (asked === undefined || asked.id !== params['id']) return UNKNOWN_INTERACTION;
  if (asked.state !== 'waiting') return ACKNOWLEDGED;
  if (Date.now() > asked.deadline) {
    asked.fail('The application did not respond');
    return UNKNOWN_INTERACTION;
  }
  const type = numberOf(body['type']);
  const data = isRecord(body['data']) ? body['data'] : {};
  // An update needs a message that can be updated: that of a button, or of a form that a button opened.
  const updates = type === UPDATE || type === DEFERRED_UPDATE;
  if (!FITTING[asked.kind].includes(type) || (updates && asked.original === null))
    return error(400, 50035, 'The response type does not fit the interaction');
  take(asked, { type, data }, context);
  return NOTHING;
}

/** What becomes of an interaction that is answered in time, and in a way that fits. */
function take(
  asked: Asked,
  { type, data }: { readonly type: number; readonly data: Json },
  context: Interactions,
): void {
  asked.state = 'answered';
  if (type === CHOICES) asked.see({ what: 'choices', choices: recordsOf(data['choices']) });
  else if (type === FORM) asked.see({ what: 'form', form: data });
  else if (type === DEFERRED_UPDATE) asked.state = 'thinking';
  else if (type === UPDATE) editOriginal(asked, data, context);
  else {
    if (type === DEFERRED) asked.state = 'thinking';
    asked.original = saidOf({
      channel: asked.channel,
      interaction: asked.id,
      asker: asked.user,
      body: data,
    });
    if (type === MESSAGE) publish(asked, asked.original, context);
  }
}

/** The first message after a deferral takes its place, and keeps its privacy whatever its own flags say. */
function editOriginal(asked: Asked, body: Json, context: Interactions): Answer {
  if (asked.original === null) return UNKNOWN_WEBHOOK;
  const edited = asked.state === 'answered' || asked.original.interaction !== asked.id;
  const { id, ephemeral, replyTo, asker, interaction, body: before } = asked.original;
  asked.original = saidOf({
    id,
    ephemeral,
    edited,
    replyTo,
    asker,
    interaction,
    channel: asked.channel,
    body: { ...before, ...body },
  });
  if (stringOf(asked.original.body['content']).trim() === '' && recordsOf(body['components']).length === 0)
    return error(400, 50006, 'Cannot send an empty message');
  asked.state = 'answered';
  publish(asked, asked.original, context);
  return ok(saidJson(asked.original, context.world));
}

function followUp(asked: Asked, body: Json, context: Interactions): Answer {
  if (asked.state === 'waiting') return UNKNOWN_WEBHOOK;
  if (asked.state === 'thinking') return editOriginal(asked, body, context);
  const said = saidOf({ channel: asked.channel, interaction: asked.id, body });
  context.says.push(said);
  const json = saidJson(said, context.world);
  if (!said.ephemeral) context.messages.set(said.id, json);
  return ok(json);
}

function publish(asked: Asked, said: Said, context: Interactions): void {
  context.says.push(said);
  asked.see({ what: 'message', said });
}

const withAsked =
  (context: Interactions, answer: (asked: Asked, body: Json, context: Interactions) => Answer) =>
  ({ params, body }: Call): Answer => {
    const asked = context.asked.get(params['token'] ?? '');
    return asked === undefined ? UNKNOWN_WEBHOOK : answer(asked, body, context);
  };
