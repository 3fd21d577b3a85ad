import type { Someone } from '../persons/make-person.ts';
import type { Name } from '../persons/name.ts';
import type { RoleBefore } from '../persons/role-before.ts';
import type { Word } from '../words/word.ts';
import { quotedWords } from './quoted.ts';

/** One whose title says something, from the word on at which they are first named. */
export type Titled = { readonly someone: Someone; readonly since: number };

/** The words of a story, and where in them everybody is named. */
export type NamedStory = {
  readonly words: readonly Word[];
  /** Which quotation a word is in; 0: none. */
  readonly quoted: Int32Array;
  /** By the first word of the name. */
  readonly names: ReadonlyMap<number, readonly [Someone, Name]>;
  /** Phrases that a name is in apposition to, by their opener. */
  readonly roles: ReadonlyMap<number, readonly [Someone, RoleBefore]>;
  /** Words of titles before names, and the word before. */
  readonly titles: ReadonlySet<number>;
  /** By each word that a title says, in the order in which they are first named. */
  readonly titled: ReadonlyMap<string, readonly Titled[]>;
};

export function namedStory(words: readonly Word[], everybody: readonly Someone[]): NamedStory {
  const all = everybody.flatMap((someone) => someone.names.map((name) => [someone, name] as const));
  const names = new Map(all.map((each) => [each[1].first, each]));
  return {
    words,
    quoted: quotedWords(words),
    names,
    roles: new Map(
      all.flatMap(([someone, { role }]) => (role === null ? [] : [[role.opener, [someone, role]] as const])),
    ),
    titles: new Set(all.flatMap(([, { titleFirst, first }]) => range(titleFirst - 1, first))),
    titled: titledIn(names),
  };
}

function titledIn(names: NamedStory['names']): NamedStory['titled'] {
  const titled = new Map<string, Map<Someone, number>>();
  for (const [since, [someone]] of [...names].toSorted(([a], [b]) => a - b))
    for (const mark of someone.marks) {
      const theirs = titled.get(mark) ?? new Map<Someone, number>();
      titled.set(mark, theirs);
      if (!theirs.has(someone)) theirs.set(someone, since);
    }
  return new Map(
    [...titled].map(([mark, theirs]) => [mark, [...theirs].map(([someone, since]) => ({ someone, since }))]),
  );
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
