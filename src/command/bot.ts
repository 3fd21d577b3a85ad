import type { Ask } from '../newsroom/newsroom.ts';
import type { Reply } from '../reply/reply.ts';
import type { Language } from '../reply/words/language.ts';
import type { Evidence } from '../story/evidence.ts';

/** How the running program is. */
type Status = {
  readonly version: string;
  readonly uptimeSeconds: number;
  /** How long Discord takes to answer a heartbeat; null where there is none. */
  readonly latencyMs: number | null;
};

/** An answer that somebody marked wrong. Who it was is no part of it. */
export type Wrong = {
  readonly server: string | null;
  readonly ask: Ask;
  /** The sentence that was shown; null: the bot said that the stories do not say. */
  readonly shown: Evidence | null;
};

/** What a command may ask of the program that runs it. */
export type Bot = {
  readonly status: () => Status;
  /** Every slash command, for help. */
  readonly commands: () => readonly { readonly name: string; readonly description: string }[];
  readonly markWrong: (wrong: Wrong) => Promise<void>;
  /** Says something in a channel of its own accord, in the language of its server. Never rejects: what cannot be said is logged. */
  readonly announce?: (channel: string, replyIn: (language: Language) => Reply) => Promise<void>;
};

/** Of no program: tests. */
export const NO_BOT: Bot = {
  status: () => ({ version: '0', uptimeSeconds: 0, latencyMs: null }),
  commands: () => [],
  markWrong: async () => {},
};
