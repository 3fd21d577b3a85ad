import type { Problem } from '../../text/problem.ts';

/** A file that was not read, and why. `kept`: an older version of its story still answers. */
export type RejectedFile = { readonly file: string; readonly reason: Problem; readonly kept: boolean };
