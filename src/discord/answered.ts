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
  /** What is remembered of a message of the bot's: who asked, and all the messages of the answer. */
  readonly of: (reply: string) => Promise<Remembered | null>;
  /** The answer is gone, but the question was answered: it is not answered again until it is another. */
  readonly drop: (reply: string) => Promise<void>;
};

type Remembered = { readonly asker: string; readonly pages: readonly string[] };

export function rememberAnswered(most = REMEMBERED): AnsweredMessages {
  const all = new Map<string, Answered>();
  const find = async (reply: string): Promise<readonly [string, Answered] | null> => {
    const found = [...all].map(async ([message, answered]) =>
      (await answered.replies).includes(reply) ? ([message, answered] as const) : null,
    );
    return (await Promise.all(found)).find((each) => each !== null) ?? null;
  };
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
    of: async (reply) => {
      const [, answered] = (await find(reply)) ?? [];
      return answered === undefined ? null : { asker: answered.asker, pages: await answered.replies };
    },
    drop: async (reply) => {
      const found = await find(reply);
      if (found !== null) all.set(found[0], { ...found[1], replies: Promise.resolve([]) });
    },
  };
}
