import { isRecord, recordsOf, stringOf, type Json } from './json.ts';
import {
  CHANNEL_TYPE,
  memberJson,
  snowflake,
  userJson,
  type FakeUser,
  type ChannelKey,
  type World,
} from './payloads.ts';
import { saidJson, type Said } from './said.ts';

/** Who does something, and where. */
export type Doing = {
  readonly place?: ChannelKey;
  readonly who?: FakeUser;
  /** The asker may manage the server. */
  readonly moderator?: boolean;
  readonly roles?: readonly string[];
  /** Of the asker, and of the server. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** Milliseconds until Discord gives up. */
  readonly patience?: number;
};

export type FakeFile = { readonly name: string; readonly bytes: Uint8Array };
type Value =
  | string
  | number
  | boolean
  | { readonly file: FakeFile }
  | { readonly channel: string }
  | { readonly role: string };

/** Somebody runs a command, as a test states it. */
export type Asking = Doing & {
  /** As it is typed: "ask", "corpus reload". */
  readonly command: string;
  readonly options?: Readonly<Record<string, Value>>;
};

/** Somebody chooses a command in the menu of a message. */
export type Choosing = Doing & { readonly menu: string; readonly message: Json };
/** Somebody presses what is under a message of the bot's. */
export type Pressing = Doing & {
  readonly said: Said;
  /** The words on it; without them `customId` says which. */
  readonly label?: string;
  readonly customId?: string;
};
/** Somebody sends a form off, which the bot opened; `said`: from a button under it. */
export type Filling = Doing & {
  readonly form: Json;
  readonly fields: Readonly<Record<string, string>>;
  readonly said?: Said;
};

const TYPE = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;
const OPTION = { subcommand: 1, string: 3, integer: 4, boolean: 5, channel: 7, role: 8, file: 11 } as const;
const CHAT_INPUT = 1;
const USER_MENU = 2;
const MESSAGE_MENU = 3;
const BUTTON = 2;
const TEXT_INPUT = 4;
const LABEL = 18;
const MANAGE_GUILD = '32';
/** View the channel, send messages, embed links, read the history. */
const EVERYDAY = '84992';

type AskingContext = {
  readonly world: World;
  readonly focused: string | undefined;
  /** Keeps a file and gives its address. */
  readonly upload: (file: FakeFile) => string;
};

/** The data of INTERACTION_CREATE, but for what it is about. */
function interactionJson(doing: Doing, world: World, type: number): Json {
  const { place = 'general', moderator = false, who = world.asker, roles = [] } = doing;
  return {
    id: snowflake(),
    token: `token-${snowflake()}`,
    version: 1,
    application_id: world.application,
    type,
    channel_id: world.channels[place],
    channel: { id: world.channels[place], type: CHANNEL_TYPE[place] },
    locale: doing.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    ...(place === 'dm' || place === 'group'
      ? { user: userJson(who), context: place === 'dm' ? 1 : 2 }
      : {
          guild_id: world.guild,
          guild_locale: doing.guildLocale ?? 'en-US',
          context: 0,
          member: { ...memberJson(who, moderator ? MANAGE_GUILD : EVERYDAY), roles },
        }),
  };
}

export function askedJson(asking: Asking, { world, focused, upload }: AskingContext): Json {
  const { command, options = {} } = asking;
  const [name, subcommand] = command.split(' ');
  const given = Object.entries(options).map(([option, value]) => optionJson(option, value, upload));
  const asked = given.map(({ json }) => ({ ...json, ...(json['name'] === focused && { focused: true }) }));
  return {
    ...interactionJson(asking, world, focused === undefined ? TYPE.command : TYPE.autocomplete),
    data: {
      id: snowflake(),
      name,
      type: CHAT_INPUT,
      resolved: resolvedOf(given.map(({ resolved }) => resolved)),
      options:
        subcommand === undefined ? asked : [{ name: subcommand, type: OPTION.subcommand, options: asked }],
    },
  };
}

type Resolved = readonly ['attachments' | 'channels' | 'roles', string, Json] | null;

function optionJson(
  name: string,
  value: Value,
  upload: AskingContext['upload'],
): { readonly json: Json; readonly resolved: Resolved } {
  if (typeof value === 'string') return { json: { name, type: OPTION.string, value }, resolved: null };
  if (typeof value === 'number') return { json: { name, type: OPTION.integer, value }, resolved: null };
  if (typeof value === 'boolean') return { json: { name, type: OPTION.boolean, value }, resolved: null };
  if ('file' in value) {
    const json = attachmentJson(value.file, upload);
    const id = stringOf(json['id']);
    return { json: { name, type: OPTION.file, value: id }, resolved: ['attachments', id, json] };
  }
  if ('channel' in value) {
    const channel = { id: value.channel, name: 'general', type: 0, permissions: '0' };
    return {
      json: { name, type: OPTION.channel, value: value.channel },
      resolved: ['channels', value.channel, channel],
    };
  }
  const role = { id: value.role, name: 'readers', color: 0, position: 1, permissions: '0' };
  return { json: { name, type: OPTION.role, value: value.role }, resolved: ['roles', value.role, role] };
}

export function attachmentJson(file: FakeFile, upload: AskingContext['upload']): Json {
  const url = upload(file);
  return { id: snowflake(), filename: file.name, size: file.bytes.length, url, proxy_url: url };
}

function resolvedOf(all: readonly Resolved[]): Json {
  const kinds: Record<string, Record<string, Json>> = {};
  for (const resolved of all) {
    if (resolved !== null) (kinds[resolved[0]] ??= {})[resolved[1]] = resolved[2];
  }
  return kinds;
}

export function chosenJson(choosing: Choosing, world: World): Json {
  const id = stringOf(choosing.message['id']);
  return {
    ...interactionJson(choosing, world, TYPE.command),
    data: {
      id: snowflake(),
      name: choosing.menu,
      type: MESSAGE_MENU,
      target_id: id,
      resolved: { messages: { [id]: choosing.message } },
    },
  };
}

/** Of a command in the menu of a person, here the asker. */
export const chosenPersonJson = (
  { menu, ...doing }: Doing & { readonly menu: string },
  world: World,
): Json => ({
  ...interactionJson(doing, world, TYPE.command),
  data: {
    id: snowflake(),
    name: menu,
    type: USER_MENU,
    target_id: world.asker.id,
    resolved: { users: { [world.asker.id]: userJson(world.asker) } },
  },
});

/** Throws an Error where nothing with these words is under the message. */
export function pressedJson(pressing: Pressing, world: World): Json {
  const { said, label, customId } = pressing;
  const buttons = recordsOf(said.body['components']).flatMap((row) => recordsOf(row['components']));
  const id = customId ?? stringOf(buttons.find((button) => button['label'] === label)?.['custom_id']);
  if (id === '') throw new Error(`no button "${label ?? ''}" is under: ${said.content}`);
  return {
    ...interactionJson(pressing, world, TYPE.component),
    message: saidJson(said, world),
    data: { id: 1, component_type: BUTTON, custom_id: id },
  };
}

/** Throws an Error for a field that the form does not have, or one that it needs. */
export function filledJson({ form, fields, ...doing }: Filling, world: World): Json {
  const inputs = recordsOf(form['components']).flatMap(({ component }) =>
    isRecord(component) ? [component] : [],
  );
  const known = inputs.map((input) => stringOf(input['custom_id']));
  const odd = Object.keys(fields).find((name) => !known.includes(name));
  if (odd !== undefined) throw new Error(`the form has no field "${odd}"`);
  const left = inputs.find((input) => input['required'] !== false && !fields[stringOf(input['custom_id'])]);
  if (left !== undefined) throw new Error(`the form needs "${stringOf(left['custom_id'])}"`);
  return {
    ...interactionJson(doing, world, TYPE.form),
    ...(doing.said !== undefined && { message: saidJson(doing.said, world) }),
    data: {
      custom_id: form['custom_id'],
      components: inputs.map((input, at) => ({
        type: LABEL,
        id: at,
        component: {
          type: TEXT_INPUT,
          id: at + 100,
          custom_id: input['custom_id'],
          value: fields[stringOf(input['custom_id'])] ?? '',
        },
      })),
    },
  };
}
