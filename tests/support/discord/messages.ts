import { recordsOf, stringOf, type Json } from './json.ts';
import {
  CHANNEL_TYPE,
  memberJson,
  snowflake,
  userJson,
  type FakeUser,
  type ChannelKey,
  type World,
} from './payloads.ts';

/** Somebody writes a message, as a test states it. */
export type Saying = {
  readonly content: string;
  readonly place?: ChannelKey;
  /** The message it replies to, with the ping on unless `ping` is false. */
  readonly replyTo?: string;
  readonly ping?: boolean;
  readonly author?: FakeUser;
  readonly webhook?: boolean;
  /** Others who are mentioned, beside the bot. */
  readonly others?: readonly FakeUser[];
  /** To send the same message again. */
  readonly id?: string;
};

/** The data of MESSAGE_CREATE, as a bot without the message content intent gets it. */
export function messageJson(saying: Saying, world: World, messages: ReadonlyMap<string, Json>): Json {
  const { content, place = 'general', author = world.asker } = saying;
  const replied = messages.get(saying.replyTo ?? '');
  const mentioned = mentionedIn(saying, world, replied);
  const isReadable = place === 'dm' || mentioned.includes(world.bot) || author.id === world.bot.id;
  return {
    ...PLAIN,
    id: saying.id ?? snowflake(),
    channel_id: world.channels[place],
    channel_type: CHANNEL_TYPE[place],
    ...(place !== 'dm' && { guild_id: world.guild, member: memberWithoutUser(author) }),
    author: userJson(author),
    content: isReadable ? content : '',
    timestamp: new Date().toISOString(),
    mention_everyone: /@everyone|@here/u.test(content),
    mentions: mentioned.map((user) => ({ ...userJson(user), member: memberWithoutUser(user) })),
    mention_roles: content.includes(`<@&${world.role}>`) ? [world.role] : [],
    ...(saying.webhook === true && { webhook_id: snowflake() }),
    ...(replied !== undefined && replyJson(replied)),
  };
}

const mentionedIn = (
  { content, ping = true, others = [] }: Saying,
  { bot }: World,
  replied: Json | undefined,
): readonly FakeUser[] =>
  [bot, ...others].filter((user) => content.includes(`<@${user.id}>`) || (ping && isBy(user, replied)));

const PLAIN: Json = {
  type: 0,
  edited_timestamp: null,
  tts: false,
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  flags: 0,
};

const replyJson = (replied: Json): Json => ({
  type: 19,
  message_reference: { type: 0, message_id: replied['id'], channel_id: replied['channel_id'] },
  referenced_message: replied,
});

const isBy = (user: FakeUser, message: Json | undefined): boolean =>
  recordsOf([message?.['author']]).some((author) => stringOf(author['id']) === user.id);

function memberWithoutUser(user: FakeUser): Json {
  const { user: _user, ...member } = memberJson(user);
  return member;
}
