import { once } from 'node:events';
import { channelRoutes, sessionRoutes } from './channel-routes.ts';
import { keepCommands } from './command-routes.ts';
import { openGateway, urlOf, type Gateway } from './gateway.ts';
import { serveApi, type Fault } from './http-api.ts';
import { interactionRoutes, type Asked, type Seen } from './interaction-routes.ts';
import { isRecord, stringOf, type Json } from './json.ts';
import { messageJson, type Saying } from './messages.ts';
import {
  askedJson,
  attachmentJson,
  chosenJson,
  chosenPersonJson,
  filledJson,
  pressedJson,
  type Asking,
  type Choosing,
  type Doing,
  type FakeFile,
  type Filling,
  type Pressing,
} from './asking.ts';
import { CHANNEL_TYPE, makeWorld, userOf, type World } from './payloads.ts';
import type { Call, Route } from './route.ts';
import type { Said } from './said.ts';

/** Discord gives an application three seconds to say anything; a busy machine may be ten times slower. In milliseconds. */
const PATIENCE = 30_000;
/** A test that sees nothing for so long will never see anything, in milliseconds; to start what reads files takes its time on a busy machine. */
const DEFERRED_PATIENCE = 120_000;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

export type FakeOptions = {
  readonly token: string;
  readonly heartbeat?: number;
  /** The shard of its server, and of how many. */
  readonly guildOn?: readonly [number, number];
  readonly disallowIntents?: boolean;
};

export type FakeDiscord = {
  /** Options of a discord.js client that lead it here. */
  readonly clientOptions: {
    readonly rest: { readonly api: string };
    readonly ws: { readonly buildIdentifyThrottler: () => Promise<{ waitForIdentify(): Promise<void> }> };
  };
  readonly world: World;
  readonly gateway: Gateway;
  /** All that the bot has said and edited, in order. */
  readonly says: readonly Said[];
  readonly typed: readonly string[];
  /** Ids of the bot's messages that it has deleted. */
  readonly deleted: readonly string[];
  readonly calls: readonly Call[];
  readonly refused: string[];
  readonly commands: (guild?: string) => readonly Json[];
  readonly fail: (fault: Fault) => void;
  /** Somebody runs a slash command; resolves with the first message that they see. */
  readonly interaction: (asking: Asking) => Promise<Said>;
  /** Somebody types into an option; resolves with the choices that they see. */
  readonly autocomplete: (asking: Asking & { readonly focused: string }) => Promise<readonly Json[]>;
  /** Somebody runs a command that opens a form; resolves with the form. */
  readonly opening: (asking: Asking) => Promise<Json>;
  /** Somebody presses a button; resolves with the message that comes, or that has changed. */
  readonly press: (pressing: Pressing) => Promise<Said>;
  /** The same where no message comes of it. */
  readonly pressSilently: (pressing: Pressing) => void;
  /** The same of a button that opens a form. */
  readonly pressOpening: (pressing: Pressing) => Promise<Json>;
  /** Somebody sends off the form that they see. */
  readonly submit: (filling: Filling) => Promise<Said>;
  /** Somebody chooses a command in the menu of a message that somebody wrote. */
  readonly choose: (
    choosing: Omit<Choosing, 'message'> & { readonly text: string; readonly files?: readonly FakeFile[] },
  ) => Promise<Said>;
  /** Somebody writes a message; its id. */
  readonly message: (saying: Saying) => string;
  /** Somebody chooses a command in the menu of a person. */
  readonly choosePerson: (choosing: Doing & { readonly menu: string }) => Promise<Said>;
  /** Somebody changes a message that they wrote. */
  readonly edit: (id: string, saying: Saying) => void;
  /** Discord adds the preview of a link to one. */
  readonly unfold: (id: string, saying: Saying) => void;
  /** Somebody deletes one. */
  readonly remove: (id: string) => void;
  /** Those who still wait for an answer wait no longer. */
  readonly giveUp: () => void;
  /** How the bot is mentioned. */
  readonly at: string;
  readonly stop: () => Promise<void>;
};

/** Discord on the loopback: its HTTP API and its gateway on one port, for one server, one person and one bot. */
export async function startFakeDiscord(options: FakeOptions): Promise<FakeDiscord> {
  const world = makeWorld(options.guildOn);
  const says: Said[] = [];
  const typed: string[] = [];
  const deleted: string[] = [];
  const messages = new Map<string, Json>();
  const asked = new Map<string, Asked>();
  const commands = keepCommands(world.application, world.guild);
  const routes: readonly Route[] = [
    ...sessionRoutes(world, () => urlOf(api.server)),
    ...commands.routes,
    ...interactionRoutes({ asked, says, messages, deleted, world }),
    ...channelRoutes({ says, typed, messages, deleted, world }),
  ];
  const api = serveApi(routes, options.token);
  const gateway = openGateway(api.server, { ...options, world });
  api.server.listen(0, '127.0.0.1');
  await once(api.server, 'listening');

  const wait = (json: Json, waiting: Pick<Waiting, 'doing' | 'kind' | 'original'>): Promise<Seen> => {
    const seen = waitFor(asked, json, waiting);
    gateway.dispatch('INTERACTION_CREATE', json);
    return seen;
  };
  const ask = (asking: Asking, focused?: string): Promise<Seen> =>
    wait(askedJson(asking, { world, focused, upload: api.upload }), {
      doing: asking,
      kind: focused === undefined ? 'command' : 'autocomplete',
    });
  const press = (pressing: Pressing): Promise<Seen> =>
    wait(pressedJson(pressing, world), { doing: pressing, kind: 'button', original: pressing.said });
  return {
    world,
    gateway,
    says,
    typed,
    deleted,
    calls: api.calls,
    refused: api.refused,
    fail: api.fail,
    commands: commands.of,
    choosePerson: async (choosing) =>
      saidOnly(await wait(chosenPersonJson(choosing, world), { doing: choosing, kind: 'command' })),
    edit: (id, saying) => {
      const json = {
        ...messageJson({ ...saying, id }, world, messages),
        edited_timestamp: new Date().toISOString(),
      };
      messages.set(id, json);
      gateway.dispatch('MESSAGE_UPDATE', json);
    },
    unfold: (id, saying) =>
      gateway.dispatch('MESSAGE_UPDATE', messageJson({ ...saying, id }, world, messages)),
    remove: (id) => {
      const { channel_id: channel, guild_id: guild } = messages.get(id) ?? {};
      messages.delete(id);
      gateway.dispatch('MESSAGE_DELETE', { id, channel_id: channel, guild_id: guild });
    },
    giveUp: () => {
      for (const { fail } of asked.values()) fail('the asker has seen nothing');
    },
    at: `<@${world.bot.id}>`,
    clientOptions: {
      rest: { api: `${urlOf(api.server, 'http')}/api` },
      // Discord wants five seconds between two IDENTIFYs; the fake does not.
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    },
    interaction: async (asking) => saidOnly(await ask(asking)),
    autocomplete: async ({ focused, ...asking }) => choicesOnly(await ask(asking, focused)),
    opening: async (asking) => formOnly(await ask(asking)),
    press: async (pressing) => saidOnly(await press(pressing)),
    pressSilently: (pressing) => void press(pressing).catch(() => {}),
    pressOpening: async (pressing) => formOnly(await press(pressing)),
    submit: async (filling) =>
      saidOnly(
        await wait(filledJson(filling, world), { doing: filling, kind: 'form', original: filling.said }),
      ),
    choose: async ({ text, files = [], ...choosing }) => {
      const message = {
        ...messageJson({ content: text, author: userOf('Vera') }, world, messages),
        content: text,
        attachments: files.map((file) => attachmentJson(file, api.upload)),
      };
      const json = chosenJson({ ...choosing, message }, world);
      return saidOnly(await wait(json, { doing: choosing, kind: 'command' }));
    },
    message: (saying) => {
      const json = messageJson(saying, world, messages);
      messages.set(String(json['id']), json);
      const needed = json['channel_type'] === CHANNEL_TYPE.dm ? DIRECT_MESSAGES : GUILD_MESSAGES;
      if ((gateway.seen.intents & needed) !== 0) gateway.dispatch('MESSAGE_CREATE', json);
      return String(json['id']);
    },
    stop: async () => {
      gateway.close();
      api.server.closeAllConnections();
      api.server.close();
      await once(api.server, 'close');
    },
  };
}

type Waiting = {
  readonly doing: Doing;
  readonly kind: Asked['kind'];
  /** The message that the button is under, or the form came from. */
  readonly original?: Said | undefined;
};

/** Puts the interaction on the list of those that wait for an answer. */
function waitFor(asked: Map<string, Asked>, json: Json, { doing, kind, original }: Waiting): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the asker has seen nothing')), DEFERRED_PATIENCE);
    const token = String(json['token']);
    asked.set(token, {
      token,
      id: String(json['id']),
      channel: String(json['channel_id']),
      user: userIn(json),
      kind,
      deadline: Date.now() + (doing.patience ?? PATIENCE),
      state: 'waiting',
      original: original ?? null,
      see: (seen) => {
        clearTimeout(timer);
        resolve(seen);
      },
      fail: (reason) => {
        clearTimeout(timer);
        reject(new Error(reason));
      },
    });
  });
}

/** Of a server as a member, in direct messages as they are. */
function userIn(json: Json): Json {
  const member = isRecord(json['member']) ? json['member'] : json;
  return isRecord(member['user']) ? member['user'] : {};
}

function saidOnly(seen: Seen): Said {
  if (seen.what === 'message') return seen.said;
  throw new TypeError(`answered with ${seen.what}, not with a message`);
}

function choicesOnly(seen: Seen): readonly Json[] {
  if (seen.what === 'choices') return seen.choices;
  throw new TypeError(`answered with ${seen.what}, not with choices`);
}

function formOnly(seen: Seen): Json {
  if (seen.what === 'form') return seen.form;
  throw new TypeError(
    seen.what === 'message' ? `no form: ${stringOf(seen.said.content)}` : `answered with ${seen.what}`,
  );
}
