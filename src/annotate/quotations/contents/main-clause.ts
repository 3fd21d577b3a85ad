import { CONTRASTING } from '../../lexicon/en/told-by.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import { CUES } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';

/**
 * What is told ends where another clause of the story's own begins:
 * - before a contrast with somebody else: "Roe said she agreed, | while Doe called it a mistake";
 * - where the cue stands in a clause before the main one, at its comma: "While Roe said she agreed, | he also had doubts".
 */
export function withinClause(clause: Clause, cue: number, content: Range): Range {
  const { first, last } = content;
  const isUnder = isSubordinate(clause, cue);
  for (let at = first + 1; at < last; at += 1) {
    if (wordAt(clause.slots, at) !== ',') continue;
    if (isContrast(clause, at) || (isUnder && isMainClause(clause, at))) return { first, last: at };
  }
  return content;
}

/** ", while NAME SAYS": a pronoun may be one of the content's own. */
function isContrast(clause: Clause, comma: number): boolean {
  const { slots, phrases, phraseAt, extents } = clause;
  if (!CONTRASTING.has(wordAt(slots, comma + 1)) || !isClauseAt(clause, comma + 2)) return false;
  const phrase = phraseAt[comma + 2] ?? -1;
  const extent = extents[phrase] ?? comma;
  const verb = posAt(slots, extent) === 'ADV' ? extent + 1 : extent;
  return phrases[phrase]?.kind === 'name' && CUES.has(lemmaOf(wordAt(slots, verb)));
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
