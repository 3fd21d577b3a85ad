import { CHANNEL_TYPE, memberJson, snowflake, userJson, type Place, type World } from './payloads.ts';
import type { Json } from './json.ts';

/** Somebody runs a command, as a test states it. */
export type Asking = {
  /** As it is typed: "ask", "corpus reload". */
  readonly command: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly place?: Place;
  /** The asker may manage the server. */
  readonly moderator?: boolean;
  /** Milliseconds until Discord gives up. */
  readonly patience?: number;
};

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const STRING = 3;
const COMMAND = 2;
const AUTOCOMPLETE = 4;
const MANAGE_GUILD = '32';
/** View the channel, send messages, embed links, read the history. */
const EVERYDAY = '84992';

type Setting = { readonly world: World; readonly focused: string | undefined };

/** The data of INTERACTION_CREATE. */
export function askedJson(asking: Asking, { world, focused }: Setting): Json {
  const { command, options = {}, place = 'general', moderator = false } = asking;
  const [name, subcommand] = command.split(' ');
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: STRING,
    value,
    ...(option === focused && { focused: true }),
  }));
  return {
    id: snowflake(),
    token: `token-${snowflake()}`,
    version: 1,
    application_id: world.application,
    type: focused === undefined ? COMMAND : AUTOCOMPLETE,
    channel_id: world.channels[place],
    channel: { id: world.channels[place], type: CHANNEL_TYPE[place] },
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    ...(place === 'dm'
      ? { user: userJson(world.asker), context: 1 }
      : {
          guild_id: world.guild,
          guild_locale: 'en-US',
          context: 0,
          member: memberJson(world.asker, moderator ? MANAGE_GUILD : EVERYDAY),
        }),
    data: {
      id: snowflake(),
      name,
      type: CHAT_INPUT,
      options: subcommand === undefined ? given : [{ name: subcommand, type: SUBCOMMAND, options: given }],
    },
  };
}
