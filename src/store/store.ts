import type { Preferences } from './preferences.ts';

/** A story as it is kept: its file, whole. `name` is `[a-z0-9-]+.md`. */
export type StoryFile = { readonly name: string; readonly bytes: Uint8Array };

export type Size = { readonly stories: number; readonly bytes: number };

/** Who changes something, and when. `member` is an opaque id. */
export type By = {
  readonly name: string;
  readonly member: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
};

type What = 'add' | 'replace' | 'remove' | 'settings';

/** One line of a server's audit log. */
export type Change = {
  /** Counts from 1 in each server. */
  readonly number: number;
  readonly what: What;
  /** The story's file, or "settings.json". */
  readonly file: string;
  /** Whether it took back the change before. */
  readonly isUndo: boolean;
  readonly by: By;
};

/** An answer that somebody marked wrong. Who it was is no part of it. */
export type Feedback = {
  readonly at: string;
  readonly question: string;
  /** What was shown; null: the bot said that the stories do not say. */
  readonly shown: { readonly story: string; readonly text: string } | null;
};

/**
 * What is kept of each server. Every change happens whole or not at all, whenever the process ends, and is in the audit log when it
 * has happened. Changes of one server run one after the other. A server is a string of digits; one that is not known is empty. What
 * cannot be read of one server is an error of that server alone.
 */
export type Store = {
  /** Those of which anything is kept. */
  servers(): Promise<readonly string[]>;
  /** In order of their names. */
  stories(server: string): Promise<readonly StoryFile[]>;
  /** How many stories there are, and their bytes together. */
  size(server: string): Promise<Size>;
  preferences(server: string): Promise<Preferences>;
  /** Those of every server of which anything is kept; an error where those of one cannot be read. */
  allPreferences(): Promise<ReadonlyMap<string, Preferences | Error>>;
  /** The audit log, newest first. */
  changes(server: string, most: number): Promise<readonly Change[]>;
  /** Newest first. */
  feedback(server: string, most: number): Promise<readonly Feedback[]>;
  /** Adds a story, or puts another in its place. */
  putStory(server: string, story: StoryFile, by: By): Promise<Change>;
  /** Throws a UserError where there is no such story. */
  removeStory(server: string, name: string, by: By): Promise<Change>;
  putPreferences(server: string, preferences: Preferences, by: By): Promise<Change>;
  /** Takes back the last change; again, and it is made once more. Null where nothing was changed yet. */
  undo(server: string, by: By): Promise<Change | null>;
  /** Never in the audit log. */
  addFeedback(server: string, feedback: Feedback): Promise<void>;
  /** A small text that waits for a confirmation; the oldest go when there are many. `id` is `[a-z0-9]+`. */
  putDraft(server: string, id: string, draft: string): Promise<void>;
  draft(server: string, id: string): Promise<string | null>;
  removeDraft(server: string, id: string): Promise<void>;
  /** The bot has left: everything is kept for a while. `at` is ISO 8601; of one that it had left before, the first counts. */
  leave(server: string, at: string): Promise<void>;
  /** Of every server of which anything is kept, when the bot left it; null where it is there; an error where that cannot be read. */
  left(): Promise<ReadonlyMap<string, string | null | Error>>;
  /** The bot is back before it was removed. */
  rejoin(server: string): Promise<void>;
  /** Removes all that is kept of one that it left before `day`; whether it did. */
  removeIfLeftBefore(server: string, day: string): Promise<boolean>;
};
