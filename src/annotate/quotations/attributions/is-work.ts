import { VERBS_OF_WORKS } from '../../lexicon/en/attitude-words.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { Clause } from '../page/clause.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Attribution } from './attribution.ts';

const WORKS: ReadonlySet<string> = new Set([...VERBS_OF_WORKS].map(lemmaOf));

/** So far behind its verb a title stands: "read aloud from “The Long Way Home”". */
const REACH = 5;

/** "The choir sang “The Long Way Home”": marked words in the capitals of a title, and no comma or colon that would announce speech. */
export function isWork({ slots }: Clause, { cue }: Pick<Attribution, 'cue'>): boolean {
  if (!WORKS.has(lemmaOf(wordAt(slots, cue)))) return false;
  for (let at = cue + 1; at <= cue + REACH; at += 1)
    if (isMarkedAt(slots, at)) return posAt(slots, at - 1) !== 'PUNCT' && isTitle(slots[at]?.text ?? '');
  return false;
}

/** Shorter words may be small in a title. */
const LONG_WORD = /\p{L}[\p{L}\p{N}’'-]{3,}/gu;

/** Longer than the longest title. */
const LONGEST = 120;

function isTitle(piece: string): boolean {
  if (piece.length > LONGEST || /[.!?][”"’']?$/u.test(piece)) return false;
  const words = piece.match(LONG_WORD) ?? [];
  return words.length > 0 && /^\P{L}*\p{Lu}/u.test(piece) && words.every((word) => /^\p{Lu}/u.test(word));
}
