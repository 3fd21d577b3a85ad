import type { Json } from './json.ts';

const FORUM = 15;
const DISCORD_EPOCH = 1_420_070_400_000n;
let sequence = 0n;

/** A new id as Discord makes them: 42 bits of time, then a counter. */
export function snowflake(): string {
  sequence += 1n;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (sequence & 0xfffn)).toString();
}

export type FakeUser = {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly bot: boolean;
};

export const userOf = (username: string, bot = false): FakeUser => ({
  id: snowflake(),
  username: username.toLowerCase(),
  global_name: bot ? null : username,
  bot,
});

export const userJson = (user: FakeUser): Json => ({ ...user, discriminator: '0', avatar: null });

export const memberJson = (user: FakeUser, permissions = '0'): Json => ({
  user: userJson(user),
  nick: null,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
  permissions,
});

/** Where people talk. `dm` is the channel between the asker and the bot, `group` one of several people, where the bot is the asker's own app. */
export type ChannelKey = 'general' | 'thread' | 'post' | 'dm' | 'group';

/** Discord's numbers for the kinds of channel. */
export const CHANNEL_TYPE: Readonly<Record<ChannelKey, number>> = {
  general: 0,
  thread: 11,
  post: 11,
  dm: 1,
  group: 3,
};

export type World = {
  readonly bot: FakeUser;
  readonly asker: FakeUser;
  readonly application: string;
  readonly guild: string;
  readonly role: string;
  readonly channels: Readonly<Record<ChannelKey | 'forum', string>>;
};

/** An id of which the time leaves the rest `shard` by `of`: a server of that id is on that shard. */
const snowflakeOn = (shard: number, of: number): string => {
  const time = (BigInt(Date.now()) - DISCORD_EPOCH) / BigInt(of);
  return ((time * BigInt(of) + BigInt(shard)) << 22n).toString();
};

/** `guildOn`: the shard of its server, and of how many. */
export const makeWorld = (guildOn: readonly [number, number] = [0, 1]): World => ({
  bot: userOf('onrecord', true),
  asker: userOf('Nora'),
  application: snowflake(),
  guild: snowflakeOn(...guildOn),
  role: snowflake(),
  channels: {
    general: snowflake(),
    thread: snowflake(),
    forum: snowflake(),
    post: snowflake(),
    dm: snowflake(),
    group: snowflake(),
  },
});

export function guildJson({ guild, channels, bot, role }: World): Json {
  return {
    id: guild,
    name: 'The newsroom',
    owner_id: bot.id,
    roles: [roleJson(guild, '@everyone'), roleJson(role, 'readers')],
    emojis: [],
    features: [],
    channels: [
      channelJson(channels.general, { name: 'general' }),
      channelJson(channels.forum, { name: 'questions', type: FORUM }),
    ],
    threads: [
      channelJson(channels.thread, {
        name: 'a thread',
        type: CHANNEL_TYPE.thread,
        parent_id: channels.general,
        owner_id: bot.id,
        thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
      }),
      channelJson(channels.post, {
        name: 'who left?',
        type: CHANNEL_TYPE.post,
        parent_id: channels.forum,
        owner_id: bot.id,
        thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
      }),
    ],
    members: [memberJson(bot)],
    member_count: 2,
    preferred_locale: 'en-US',
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    unavailable: false,
  };
}

const channelJson = (id: string, given: Json): Json => ({
  id,
  type: CHANNEL_TYPE.general,
  position: 0,
  permission_overwrites: [],
  ...given,
});

const roleJson = (id: string, name: string): Json => ({
  id,
  name,
  color: 0,
  hoist: false,
  position: 0,
  permissions: '117760',
  managed: false,
  mentionable: true,
  flags: 0,
});
