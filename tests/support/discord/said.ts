import { numberOf, stringOf, type Json } from './json.ts';
import { snowflake, userJson, type World } from './payloads.ts';

const EPHEMERAL = 64;

/** A message of the bot's, as a test looks at it. */
export type Said = {
  readonly id: string;
  readonly channel: string;
  readonly content: string;
  /** Only the asker sees it. */
  readonly ephemeral: boolean;
  readonly flags: number;
  /** The message it replies to. */
  readonly replyTo: string | null;
  /** The interaction it answers. */
  readonly interaction: string | null;
  readonly edited: boolean;
  /** Who did what it answers. */
  readonly asker: Json | null;
  /** What the bot sent. */
  readonly body: Json;
};

export type Saying = Pick<Said, 'channel' | 'body'> &
  Partial<Pick<Said, 'id' | 'ephemeral' | 'replyTo' | 'interaction' | 'edited' | 'asker'>>;

export const saidOf = (given: Saying): Said => ({
  id: snowflake(),
  replyTo: null,
  interaction: null,
  edited: false,
  asker: null,
  content: stringOf(given.body['content']),
  flags: numberOf(given.body['flags']),
  ephemeral: (numberOf(given.body['flags']) & EPHEMERAL) !== 0,
  ...given,
});

/** As Discord gives the message back. */
export const saidJson = (said: Said, { bot, application, guild, channels }: World): Json => ({
  id: said.id,
  channel_id: said.channel,
  ...(said.channel !== channels.dm && { guild_id: guild }),
  type: said.replyTo === null ? 0 : 19,
  content: said.content,
  author: userJson(bot),
  application_id: application,
  timestamp: new Date().toISOString(),
  edited_timestamp: said.edited ? new Date().toISOString() : null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: said.body['components'] ?? [],
  pinned: false,
  flags: said.flags | (said.ephemeral ? EPHEMERAL : 0),
  ...(said.replyTo !== null && {
    message_reference: { type: 0, message_id: said.replyTo, channel_id: said.channel },
  }),
  ...(said.asker !== null && {
    interaction_metadata: {
      id: said.interaction,
      type: 2,
      user: said.asker,
      authorizing_integration_owners: {},
    },
  }),
});
