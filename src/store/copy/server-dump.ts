import type { Change, Feedback, StoryFile } from '../store.ts';

/** All that is kept of one server. Of what has an order, the oldest is first. */
export type ServerDump = {
  readonly server: string;
  readonly stories: readonly StoryFile[];
  /** `settings.json`, as it is; null: nothing was set. */
  readonly preferences: Uint8Array | null;
  readonly changes: readonly Change[];
  /** The last change can be taken back: its file was this before (null: not there). Null: that is not known. */
  readonly undo: { readonly before: Uint8Array | null } | null;
  readonly feedback: readonly Feedback[];
  readonly drafts: readonly { readonly id: string; readonly draft: string }[];
  /** ISO 8601; null: the bot has not left it. */
  readonly leftAt: string | null;
};

/** How much of each there is. */
export type Counts = Readonly<
  Record<'servers' | 'stories' | 'preferences' | 'changes' | 'feedback' | 'drafts' | 'left', number>
>;

export const NO_COUNTS: Counts = {
  servers: 0,
  stories: 0,
  preferences: 0,
  changes: 0,
  feedback: 0,
  drafts: 0,
  left: 0,
};

export const countsWith = (counts: Counts, dump: ServerDump): Counts => ({
  servers: counts.servers + 1,
  stories: counts.stories + dump.stories.length,
  preferences: counts.preferences + Number(dump.preferences !== null),
  changes: counts.changes + dump.changes.length,
  feedback: counts.feedback + dump.feedback.length,
  drafts: counts.drafts + dump.drafts.length,
  left: counts.left + Number(dump.leftAt !== null),
});

/** A place of which all can be copied into another. */
export type CopySource = {
  /** Gives the servers one after the other, all as they were at one moment. */
  readonly each: (take: (dump: ServerDump) => Promise<void>) => Promise<void>;
};

export type CopyTarget = {
  /** Takes what `copy` gives to its function, all of it or nothing; gives back what is there afterwards. Throws a UserError where something is there already. */
  readonly fill: (copy: (put: (dump: ServerDump) => Promise<void>) => Promise<Counts>) => Promise<Counts>;
};

/** Throws an Error where what came is not what went: whoever fills a place takes it back then. */
export function assertSame(went: Counts, came: Counts): void {
  if (JSON.stringify(went) !== JSON.stringify(came))
    throw new Error(`what was copied is not what is there: ${JSON.stringify({ went, came })}`);
}

/** Copies everything, or nothing; gives back how much that was. */
export const copyAll = (from: CopySource, to: CopyTarget): Promise<Counts> =>
  to.fill(async (put) => {
    let counts = NO_COUNTS;
    await from.each(async (dump) => {
      await put(dump);
      counts = countsWith(counts, dump);
    });
    return counts;
  });
