import { ANSWERING } from '../../lexicon/en/told-by.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import { tells } from '../cues/tells.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Attribution } from './attribution.ts';

/**
 * "The army answered the attack with rockets", "the council laid a foundation": without marked words, a verb that tells of no words,
 * thoughts or feelings tells of a deed; so does one of answering where no clause stands beside it.
 */
export function isDeed(clause: Clause, { cue, contents, frame }: Attribution): boolean {
  if (frame === 'beyond' || contents.some((range) => hasMarked(clause, range))) return false;
  if (contents.every((range) => isNothing(clause, range))) return true;
  if (posAt(clause.slots, cue) === 'PUNCT') return false;
  if (!tells(clause.slots, cue)) return true;
  if (!ANSWERING.has(lemmaOf(wordAt(clause.slots, cue))) || !isVerbAt(clause.slots, cue)) return false;
  return contents.every(({ first }) => first > cue && hasNoClause(clause, first));
}

const hasMarked = ({ slots }: Clause, { first, last }: Range): boolean =>
  slots.slice(first, last).some(({ pos }) => pos === 'MARKED');

/** "As she put | it": one word says nothing. */
const isNothing = ({ slots }: Clause, { first, last }: Range): boolean =>
  slots.slice(first, last).filter(({ pos }) => pos !== 'PUNCT').length < 2;

function hasNoClause(clause: Clause, first: number): boolean {
  return wordAt(clause.slots, first) !== 'that' && kindOf(clause, first) !== 'clause';
}
