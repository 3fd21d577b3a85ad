import { ANSWERING } from '../../lexicon/en/told-by.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isVerbAt, wordAt } from '../page/slot-class.ts';
import type { Attribution } from './find-attributions.ts';

/** "The army answered the attack with rockets" tells of a deed: no words stand beside the verb, only what it was done to. */
export function isDeed(clause: Clause, { cue, contents }: Attribution): boolean {
  if (!ANSWERING.has(lemmaOf(wordAt(clause.slots, cue))) || !isVerbAt(clause.slots, cue)) return false;
  return contents.every(({ first, last }) => first > cue && hasNoClause(clause, first, last));
}

function hasNoClause(clause: Clause, first: number, last: number): boolean {
  const { slots } = clause;
  if (wordAt(slots, first) === 'that' || kindOf(clause, first) === 'clause') return false;
  return slots.slice(first, last).every(({ pos }) => pos !== 'MARKED');
}
