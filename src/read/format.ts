import type { Story } from '../story/story.ts';
import type { Problem } from '../text/problem.ts';
import type { Rest } from '../text/rest.ts';

/** What was not read, and why. `id` where it is known whose story that would have been. */
export type Unread = { readonly where: string; readonly id: string | null; readonly reason: Problem };

/** What may be taken from a text where nothing else says it. */
export type GuessedField = 'headline' | 'outlet' | 'published' | 'author';

export type Parsed = {
  readonly stories: readonly Story[];
  readonly problems: readonly Unread[];
  /** What was taken from the text of the one story. */
  readonly guessed?: readonly GuessedField[];
};

/** A file as it was read. `whole`: it was refused as a whole, so that nothing is known of the stories in it. */
export type ParsedFile = Parsed & { readonly whole: boolean };

/** How one kind of file becomes stories. `file` is a bare file name. */
export type Format = {
  readonly matches: (file: string) => boolean;
  /** Throws a UserError where nothing of the file can be read. Others run meanwhile, where it takes long. */
  readonly parse: (file: string, bytes: Uint8Array, rest?: Rest) => Parsed | Promise<Parsed>;
};
