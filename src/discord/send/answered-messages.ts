/** Messages that were answered, so that the answers can follow an edit or go with them; 1,000 are remembered. */
const REMEMBERED = 1000;

type Answered = {
  readonly question: string;
  readonly asker: string;
  /** The ids of the bot's messages, once they are sent; never rejects. */
  readonly replies: Promise<readonly string[]>;
};

/** An answer that has been sent. */
type Sent = {
  /** The message, or interaction, that it answers. */
  readonly message: string;
  readonly asker: string;
  /** The ids of all its messages. */
  readonly pages: readonly string[];
};

export type AnsweredMessages = {
  readonly get: (message: string) => Answered | undefined;
  readonly set: (message: string, answered: Answered) => void;
  /** Forgets a message and gives what was answered to it. */
  readonly take: (message: string) => Answered | undefined;
  /** The answer that a message of the bot's belongs to. */
  readonly of: (reply: string) => Sent | undefined;
  /** The answer is gone, but its question was answered: it is not answered again until it is another. */
  readonly drop: (sent: Sent) => void;
};

export function rememberAnswered(most = REMEMBERED): AnsweredMessages {
  const all = new Map<string, Answered>();
  const byReply = new Map<string, Sent>();
  const forgetPages = (pages: readonly string[]): void => pages.forEach((page) => byReply.delete(page));
  const know = async (message: string, answered: Answered, before?: Answered): Promise<void> => {
    const [old = [], pages] = await Promise.all([before?.replies, answered.replies]);
    forgetPages(old);
    // Meanwhile it may have been forgotten, or answered anew.
    if (all.get(message) !== answered) return;
    for (const page of pages) byReply.set(page, { message, asker: answered.asker, pages });
  };
  const take = (message: string): Answered | undefined => {
    const answered = all.get(message);
    all.delete(message);
    void answered?.replies.then(forgetPages);
    return answered;
  };
  return {
    get: (message) => all.get(message),
    set: (message, answered) => {
      const before = all.get(message);
      all.set(message, answered);
      void know(message, answered, before);
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) take(oldest);
    },
    take,
    of: (reply) => byReply.get(reply),
    drop: ({ message, pages }) => {
      forgetPages(pages);
      const answered = all.get(message);
      if (answered !== undefined) all.set(message, { ...answered, replies: Promise.resolve([]) });
    },
  };
}
