import type { Reply } from '../reply/reply.ts';
import type { Language } from '../reply/words/language.ts';
import { NO_BOT, type Bot } from './bot.ts';

/** Who asks, and where: free of any surface. Ids are opaque, and only ever compared. */
export type Asker = {
  /** Null in direct messages and in the terminal. */
  readonly server: string | null;
  readonly channel: string | null;
  readonly member: string | null;
  /** In words, for an audit log. */
  readonly name: string;
  /** May manage this server, or has a role that its preferences name. Whoever sits at the terminal owns the bot. */
  readonly isModerator: boolean;
  /** Whether only the asker sees an answer here, where nothing else is said. */
  readonly answersPrivately?: boolean;
  /** In which the bot speaks here: the asker's own in private, the server's where others read along. */
  readonly language: Language;
  /** Shown until the reply comes, for work that takes long. A surface shows the newest, and not all of them. */
  readonly meanwhile: (reply: Reply) => void;
  /** The program that runs the command. */
  readonly bot: Bot;
};

/** Whoever sits at the terminal; tests too, where it does not matter who asks. */
export const OWNER: Asker = {
  server: null,
  channel: null,
  member: null,
  name: 'the terminal',
  isModerator: true,
  language: 'en',
  meanwhile: () => {},
  bot: NO_BOT,
};
