import type { Answer } from '../answer/answer.ts';
import type { Before } from '../answer/question/follow-up.ts';
import type { QuestionKind } from '../story/question-kind.ts';
import type { Story } from '../story/story.ts';
import type { ListedPerson } from './library/listed-people.ts';
import type { Archive } from './archive.ts';
import type { Moderation } from './servers/moderation.ts';
import type { RejectedFile } from './library/rejected-file.ts';

export type { ListedPerson } from './library/listed-people.ts';
export type { RejectedFile } from './library/rejected-file.ts';

/** In characters. Discord sends up to 6,000 in an option; a question that long is a paste. */
export const LONGEST_QUESTION = 1000;

/** What is asked. `kind` is what the command wants ("when" of `/when`); without it the question's own words tell. */
export type Ask = {
  readonly question: string;
  readonly kind?: QuestionKind | undefined;
  /** Id of the only story to look in. */
  readonly story?: string | undefined;
  /** The only speaker whose words are wanted. */
  readonly speaker?: string | undefined;
  /** The question before, in a chain of replies or a session: "and when?" leaves out what it said. */
  readonly before?: Before | undefined;
};

/** What a reload changed, in file names. */
export type ReloadReport = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly rejected: readonly RejectedFile[];
};

/** Told, after every story, with the number of files read and of all; awaited, so that it may let others run. */
export type Progress = (done: number, all: number) => Promise<void> | void;

/** The facade over stories, index and answers: what commands and surfaces know. Every call sees one whole library, never a half-swapped one. */
export type Newsroom = {
  /** Throws a UserError for a question that is empty, too long, or about a story that is not there. */
  ask(ask: Ask): Promise<Answer>;
  /** As those of people and speakers, the same list until the stories change. */
  stories(): readonly Story[];
  people(): readonly ListedPerson[];
  /** Those whose words the stories quote. */
  speakers(): readonly ListedPerson[];
  /** Makes these lists while others run. Whoever calls one before makes it in one piece, which takes a while where there are many stories. */
  listed(): Promise<void>;
  /** What the stories hold besides answers: verified claims, timelines, sources. */
  archive(): Archive;
  /** Told how far it is, where it takes long. */
  reload(progress?: Progress): Promise<ReloadReport>;
  /** What moderators may do here; there is none in direct messages and in the terminal. */
  readonly moderation?: Moderation;
};
