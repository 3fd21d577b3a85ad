import { CONTRASTING } from '../../lexicon/en/told-by.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import { CUES } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';

/**
 * What is told ends where another clause of the story's own begins:
 * - before a contrast with somebody else: "Roe said she agreed, | while Doe called it a mistake";
 * - before another who speaks, behind a semicolon, or a colon and marks: "Roe said she agreed; | Doe said nothing";
 * - where the cue stands in a clause before the main one, at its comma: "While Roe said she agreed, | he also had doubts".
 */
export function withinClause(clause: Clause, cue: number, content: Range): Range {
  const { first, last } = content;
  const isUnder = isSubordinate(clause, cue);
  for (let at = first + 1; at < last; at += 1) {
    if (isAnother(clause, at)) return { first, last: at };
    if (wordAt(clause.slots, at) !== ',') continue;
    if (isContrast(clause, at) || (isUnder && isMainClause(clause, at))) return { first, last: at };
  }
  return content;
}

/** ", while NAME SAYS": a pronoun may be one of the content's own. */
const isContrast = (clause: Clause, comma: number): boolean =>
  CONTRASTING.has(wordAt(clause.slots, comma + 1)) && saysAt(clause, comma + 2);

/** "; NAME SAYS" and ": “…,” she says" */
function isAnother(clause: Clause, at: number): boolean {
  const mark = wordAt(clause.slots, at);
  if (mark === ';') return saysAt(clause, at + 1);
  return mark === ':' && isMarkedAt(clause.slots, at + 1) && isClauseAt(clause, at + 2);
}

/** A name with a verb that may be a cue. */
function saysAt(clause: Clause, at: number): boolean {
  const { slots, phrases, phraseAt, extents } = clause;
  const phrase = phraseAt[at] ?? -1;
  if (phrases[phrase]?.kind !== 'name' || !isClauseAt(clause, at)) return false;
  const extent = extents[phrase] ?? at;
  return CUES.has(lemmaOf(wordAt(slots, posAt(slots, extent) === 'ADV' ? extent + 1 : extent)));
}

/** ", he also suggested" */
function isMainClause(clause: Clause, comma: number): boolean {
  return isClauseAt(clause, comma + 1);
}

const isClauseAt = (clause: Clause, at: number): boolean => kindOf(clause, at) === 'clause';

/** The sentence opens with "while", "as" or the like, and no comma closes that clause before the cue. */
function isSubordinate({ slots }: Clause, cue: number): boolean {
  if (!CONTRASTING.has(wordAt(slots, 0))) return false;
  for (let at = 1; at < cue; at += 1) if (posAt(slots, at) === 'PUNCT') return false;
  return true;
}
