import type { SmallTalk } from '../../annotate/lexicon/en/small-talk.ts';
import type { Season } from '../../story/calendar-value.ts';
import type { ProblemCode } from '../../text/problem.ts';
import type { CommandWords } from './command-words.ts';
import type { ModerationWords } from './moderation/moderation-words.ts';
import type { RecordWords } from './record/record-words.ts';
import type { Sentences } from './problems/problem-words.ts';

/** Every sentence that the bot itself speaks, in one language: one that is missing is a type error. Stories are never among them. */
export type Catalogue = {
  /** For days: a BCP 47 tag. */
  readonly locale: string;
  readonly abstained: {
    readonly notAnswered: string;
    readonly nothingAboutIt: string;
    readonly unknownName: (name: string) => string;
    /** Somebody has no words on what was asked; `instead` has. */
    readonly notQuoted: (name: string, instead: string | null) => string;
    /** Before the nearest sentence, which may be the answer. */
    readonly unsure: string;
    /** To what is no question about a story. */
    readonly talk: Readonly<Record<SmallTalk, string>>;
    /** How many stories are loaded, and the newest day among them. */
    readonly loaded: (stories: number, newest: string | null) => string;
    /** To moderators. */
    readonly howToAdd: string;
    /** The question is in another language. */
    readonly readInEnglish: string;
  };
  readonly nearest: string;
  /** Before an answer that is likelier wrong than right. */
  readonly perhaps: string;
  /** Before an answer of another story that gives another day or figure. */
  readonly otherwise: string;
  /** Before what an older, or a newer, story gives instead of the day or figure shown. */
  readonly earlier: string;
  readonly later: string;
  readonly credit: {
    readonly ownWords: string;
    readonly unclear: string;
    readonly toldBy: (name: string) => string;
    readonly inStoryWords: string;
    readonly alsoIn: string;
    readonly noDate: string;
    /** Of a story that has a correction. */
    readonly updated: string;
    readonly paragraph: (number: number) => string;
  };
  readonly notes: {
    readonly before: (sentence: string) => string;
    readonly when: (day: string) => string;
    readonly whenSaid: (day: string, said: string) => string;
    readonly whenUndated: (said: string) => string;
    /** The sentence names no day; the story is of this one. */
    readonly whenUnsaid: (published: string | null) => string;
    readonly otherLanguage: string;
  };
  readonly buttons: {
    readonly context: string;
    readonly more: string;
    readonly wrong: string;
    readonly nearest: string;
    readonly remove: string;
  };
  readonly more: { readonly none: string };
  readonly wrong: string;
  readonly stories: (count: number) => string;
  readonly people: {
    readonly count: (count: number) => string;
    readonly inStories: (count: number) => string;
    readonly quotations: (count: number) => string;
    /** Before the paragraph that first names somebody. */
    readonly first: string;
  };
  readonly andMore: (count: number) => string;
  readonly help: {
    readonly title: string;
    readonly examples: string;
    readonly noStories: string;
    readonly mention: string;
    readonly menu: string;
    readonly honest: string;
  };
  readonly about: {
    readonly what: (version: string) => string;
    readonly stories: (count: number, newest: string | null) => string;
    readonly uptime: (days: number, hours: number, minutes: number) => string;
    readonly latency: (milliseconds: number) => string;
    readonly kept: string;
  };
  readonly reload: (
    counts: Readonly<Record<'added' | 'changed' | 'removed' | 'unchanged' | 'refused', number>>,
  ) => string;
  readonly reloaded: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly kept: string;
  readonly apology: string;
  /** In private, to who asked in a channel in which the bot may not write. */
  readonly cannotWrite: (channel: string) => string;
  /** A thread that is locked or archived. */
  readonly threadClosed: (thread: string) => string;
  readonly problems: Sentences<ProblemCode>;
  readonly moderation: ModerationWords;
  readonly record: RecordWords;
  readonly days: {
    readonly decade: (year: string) => string;
    readonly century: (year: string) => string;
    readonly week: (monday: string) => string;
    readonly weekend: (monday: string) => string;
    readonly quarter: (number: number, year: string) => string;
    readonly half: (number: number, year: string) => string;
    readonly season: (season: Season, year: string) => string;
    readonly midnight: string;
    readonly daytimes: Readonly<Record<'MO' | 'MI' | 'AF' | 'EV' | 'NI', string>>;
  };
  /** Names and descriptions of commands, where they are not those of the command's own file. */
  readonly commands: CommandWords;
};
