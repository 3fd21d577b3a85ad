import type { Preferences } from '../../store/preferences.ts';
import type { Change, Feedback } from '../../store/store.ts';
import type { Entry } from '../../search/entry.ts';
import type { Story } from '../../story/story.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Limits, Used } from './limits.ts';
import type { RejectedFile } from '../library/rejected-file.ts';

/** Who changes something; the newsroom knows when. */
export type Moderator = { readonly name: string; readonly member: string | null };

/** Where a story comes from. */
export type Source =
  | { readonly link: string }
  | { readonly file: { readonly name: string; readonly bytes: Uint8Array } }
  | { readonly words: Pick<Story, 'headline' | 'outlet' | 'published'> & { readonly text: string } };

/** What may be said of a draft beside what was read. */
export type Details = { readonly [Name in 'headline' | 'outlet' | 'published']?: string | undefined };

export type Status = {
  readonly own: Used;
  readonly limits: Limits;
  /** Stories of all servers that are asked here too. */
  readonly shared: number;
  readonly rejected: readonly RejectedFile[];
};

/** What the moderators of one server may do with its stories. Whatever is changed here is kept before it is answered, and is asked at once. */
export type Moderation = {
  readonly preferences: () => Preferences;
  /** The stories of this server alone, whole. */
  readonly ownStories: () => readonly Story[];
  /** What was understood of a story that is asked here; null where there is none of that id. */
  readonly entry: (id: string) => Entry | null;
  /** Reads a story and keeps it as a draft, which nobody is answered from. `replaces` is the id of one of this server's own. Throws a UserError. */
  readonly draft: (source: Source, replaces?: string) => Promise<Draft>;
  /** Adds to what was read. Throws a UserError where the draft is gone, or a day is none. */
  readonly amend: (id: string, details: Details) => Promise<Draft>;
  /** Makes a draft a story. Throws a UserError where it is gone, something stands in its way, or the server is full. */
  readonly confirm: (id: string, moderator: Moderator) => Promise<Story>;
  readonly discard: (id: string) => Promise<void>;
  /** Throws a UserError where this server has no such story of its own. */
  readonly remove: (id: string, moderator: Moderator) => Promise<Story>;
  readonly set: (preferences: Preferences, moderator: Moderator) => Promise<void>;
  readonly undo: (moderator: Moderator) => Promise<Change | null>;
  readonly changes: (most: number) => Promise<readonly Change[]>;
  readonly feedback: (most: number) => Promise<readonly Feedback[]>;
  readonly keepFeedback: (feedback: Omit<Feedback, 'at'>) => Promise<void>;
  readonly status: () => Promise<Status>;
};
