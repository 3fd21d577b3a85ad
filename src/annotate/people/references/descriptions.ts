import { KINDS_OF_OFFICE, TITLE_NOUNS } from '../../lexicon/en/person-titles.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** "the secretary of state", "the top US diplomat": a definite phrase for a person. Half-open range of words with what it says. */
export type Description = {
  readonly first: number;
  readonly last: number;
  /** The noun, in its full form: "senator" of "Sen.". */
  readonly head: string;
  /** What kind of it, in lower case: "prime", "foreign", "state". */
  readonly kinds: readonly string[];
  /** Where or of whom: "us", "illinois". */
  readonly places: readonly string[];
  readonly former: boolean;
};

/** Before its noun a phrase has at most so many words. */
const LONGEST = 5;
const BEFORE_HEAD: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'NUM']);
/** They say nothing that a title says. */
const EMPTY = new Set(['top', 'former', 'ex']);

/** The description that begins with "the" at this word, or null. */
export function descriptionAt(words: readonly Word[], at: number): Description | null {
  const the = words[at];
  if (the?.key !== 'the') return null;
  const head = headAfter(words, at);
  if (head < 0) return null;
  const last = withOf(words, head);
  const inside = [...words.slice(at + 1, head), ...words.slice(head + 2, last)].filter(
    ({ shape, kinds }) => shape !== 'mark' && !isKind(kinds, 'stop'),
  );
  const key = bare(words[head]);
  return {
    first: at,
    last,
    head: TITLE_NOUNS.get(key) ?? key,
    kinds: inside
      .filter(({ capital, pos, key: word }) => !capital && (pos === 'NOUN' || KINDS_OF_OFFICE.has(word)))
      .map(bare)
      .filter((word) => !EMPTY.has(word)),
    places: inside.filter(({ capital }) => capital).map(bare),
    former: inside.some(({ key: word }) => word === 'former' || word === 'ex'),
  };
}

const bare = (word: Word | undefined): string => word?.key.replace(/\.$/u, '') ?? '';

/** The last noun for a person in the phrase: "prime minister", "police chief". */
function headAfter(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence;
  let head = -1;
  for (let next = at + 1; next <= at + LONGEST && words[next]?.sentence === sentence; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    const isHead = isPerson(word);
    if (isHead) head = next;
    if (!isHead && (head >= 0 || !BEFORE_HEAD.has(word.pos))) break;
    if (word.possessive || isOwner(words[next + 1])) break;
  }
  return head;
}

const isOwner = (word: Word | undefined): boolean =>
  word?.key === "'s" || word?.key === "'" || word?.key === '\u2019';

const isPerson = ({ kinds, shape }: Word): boolean =>
  shape !== 'initial' && (isKind(kinds, 'title') || isKind(kinds, 'role')) && !isKind(kinds, 'say');

/** "of state", "of the council": the phrase goes on to the next noun. */
function withOf(words: readonly Word[], head: number): number {
  if (words[head + 1]?.key !== 'of') return head + 1;
  const at = words[head + 2]?.key === 'the' ? head + 3 : head + 2;
  const noun = words[at];
  return noun !== undefined &&
    noun.sentence === words[head]?.sentence &&
    (noun.pos === 'NOUN' || noun.capital)
    ? at + 1
    : head + 1;
}
