import type { Person } from '../../../story/annotation.ts';
import type { Span } from '../../../text/span.ts';
import type { Word } from '../words/word.ts';
import type { RoleBefore } from './role-before.ts';

export type Gender = Person['gender'];

/** One mention by name, with what stands beside it. */
export type Name = Span & {
  /** Index of its first word and of the word after its last. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  /** Index of the first word of the title before it; `first` where it has none. */
  readonly titleFirst: number;
  /** "A spokeswoman" in "A spokeswoman, Vera Stone, said". */
  readonly role: RoleBefore | null;
  /** As the story gives it before or after the name. */
  readonly title: string | null;
  /** What the title and the place after "of" say of the person, in lower case: "secretary", "state", "utah". */
  readonly marks: readonly string[];
  readonly gender: Gender;
};
