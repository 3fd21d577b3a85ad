import type { Writable } from 'node:stream';
import { problemIn } from '../reply/problem-in.ts';
import { en } from '../reply/words/en.ts';
import type { SettingSources } from '../settings/read-settings.ts';
import type { Terminal } from '../terminal/chat.ts';
import type { Problem } from '../text/problem.ts';

/** What a program has of the process that it runs in. */
export type Io = Omit<SettingSources, 'argv'> &
  Terminal & {
    /** Told a line about what is wrong, without its end. */
    readonly complain: (line: string) => void;
    /** Where a bar is drawn while stories are loaded; null: nowhere. */
    readonly progress: Writable | null;
    /** Resolves when the process is told to end. */
    readonly ended: () => Promise<void>;
  };

/** Whoever runs a program is spoken to in English. */
export const complainTo =
  ({ complain }: Pick<Io, 'complain'>): ((problem: Problem) => void) =>
  (problem) =>
    complain(problemIn(problem, en));
