import { GatewayIntentBits, Options, Partials, type ClientOptions } from 'discord.js';

/** 25 messages of a channel are kept: those that are just being answered. */
const MESSAGES = 25;
/** People are needed while their message is answered, and no longer. */
const PEOPLE = 200;
/** What is older than this is swept, this often; in seconds. */
const OLD = 600;
const OFTEN = 300;

/**
 * What the bot asks of Discord, and what it keeps of it. Nothing grows with the number of messages: what is kept is limited, and
 * swept besides. No privileged intent: a message that mentions the bot comes with its text.
 */
export const CLIENT_OPTIONS: ClientOptions = {
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  // Channels of direct messages are not sent at the start, so their first message comes from one that is not known; and edits and
  // deletions are told of messages that are no longer kept.
  partials: [Partials.Channel, Partials.Message],
  allowedMentions: { parse: [], repliedUser: false },
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: MESSAGES,
    GuildMemberManager: { maxSize: PEOPLE, keepOverLimit: (member) => member.id === member.client.user.id },
    UserManager: { maxSize: PEOPLE, keepOverLimit: (user) => user.id === user.client.user.id },
    GuildBanManager: 0,
    GuildInviteManager: 0,
    GuildScheduledEventManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    VoiceStateManager: 0,
  }),
  // Every interaction has a queue of its own for its answers.
  rest: { handlerSweepInterval: OFTEN * 1000, hashSweepInterval: OFTEN * 1000 },
  sweepers: {
    ...Options.DefaultSweeperSettings,
    messages: { interval: OFTEN, lifetime: OLD },
    threads: { interval: OFTEN, lifetime: OLD },
  },
};
