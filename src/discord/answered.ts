/** Messages that were answered, so that the answers can follow an edit or go with them; so many are remembered. */
const REMEMBERED = 1000;

type Answered = {
  readonly question: string;
  readonly asker: string;
  /** The ids of the bot's messages, once they are sent; never rejects. */
  readonly replies: Promise<readonly string[]>;
};

export type AnsweredMessages = {
  readonly get: (message: string) => Answered | undefined;
  readonly set: (message: string, answered: Answered) => void;
  /** Forgets a message and gives what was answered to it. */
  readonly take: (message: string) => Answered | undefined;
  /** Who asked what is answered in this message of the bot's. */
  readonly askerOf: (reply: string) => Promise<string | null>;
};

export function rememberAnswered(most = REMEMBERED): AnsweredMessages {
  const all = new Map<string, Answered>();
  return {
    get: (message) => all.get(message),
    set: (message, answered) => {
      all.set(message, answered);
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) all.delete(oldest);
    },
    take: (message) => {
      const answered = all.get(message);
      all.delete(message);
      return answered;
    },
    askerOf: async (reply) => {
      const asked = [...all.values()].map(async ({ asker, replies }) =>
        (await replies).includes(reply) ? asker : null,
      );
      return (await Promise.all(asked)).find((asker) => asker !== null) ?? null;
    },
  };
}
