import type { Touched, Verdict } from '../../../verify/verdict.ts';

/** What the bot says beside claims, timelines and sources, in one language. */
export type RecordWords = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly changes: {
    readonly 'left-out': (said: string) => string;
    readonly 'put-in': (claimed: string) => string;
    readonly replaced: (said: string, claimed: string) => string;
  };
  /** What a change touches, in brackets behind it. */
  readonly touched: Readonly<Record<Touched, string>>;
  readonly compare: {
    readonly count: (voices: number) => string;
    /** Before two sentences of two stories. */
    readonly figure: string;
    readonly day: string;
  };
  readonly brief: {
    readonly head: (sentences: number) => string;
    readonly none: string;
  };
  readonly timeline: {
    readonly count: (events: number) => string;
    readonly none: string;
    /** Where `read` of all stories were read: those that speak most of a person, or that appeared in the days asked for. */
    readonly part: Readonly<Record<'person' | 'days', (read: number, all: number) => string>>;
  };
  readonly sources: {
    /** `share`: of what is said, from sources without a name, in per cent. */
    readonly count: (sources: number, share: number) => string;
    readonly none: string;
    readonly said: (of: Readonly<Record<'statements' | 'direct' | 'characters', number>>) => string;
    readonly unnamed: string;
    readonly statements: (name: string, count: number) => string;
  };
};
