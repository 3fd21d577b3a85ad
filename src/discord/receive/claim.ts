import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * Whether this process is to answer what Discord tells under an id. Two have the same shards for a while when one takes over from the
 * other, and Discord tells both everything.
 */
export type Claim = (id: string) => Promise<boolean>;

/** How long one that is about to stop leaves what comes to the other, in milliseconds: Discord waits three seconds for a first word. */
const LEFT_TO_THE_OTHER = 1000;

type Claiming = {
  /** Whether this process is the first to claim it, over all. */
  readonly claim: Claim;
  readonly isStopping: () => boolean;
  readonly log: Pick<Logger, 'warn'>;
};

/**
 * Whoever claims first answers. One that is about to stop claims late, so that whoever takes over has it, and what nobody takes is not
 * lost. Where it cannot be told, both answer, and Discord takes the first.
 */
export const claimFirst =
  ({ claim, isStopping, log }: Claiming): Claim =>
  async (id) => {
    if (isStopping()) await setTimeout(LEFT_TO_THE_OTHER);
    return claim(id).catch((error: unknown) => {
      log.warn(error, 'whether another process answers could not be told');
      return true;
    });
  };
