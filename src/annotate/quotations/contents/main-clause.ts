import { CLAUSE_OPENERS } from '../../lexicon/en/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { CONTRASTING } from '../../lexicon/en/told-by.ts';
import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { subjectBefore } from '../cues/subject.ts';
import { CUES } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';

/**
 * What is told ends where another clause of the story's own begins:
 * - before a contrast with somebody else: "Roe said she agreed, | while Doe called it a mistake";
 * - before another who speaks, behind a semicolon, or a colon and marks: "Roe said she agreed; | Doe said nothing";
 * - before somebody's next act of speech, joined by "and" or "but": "Roe said she agreed, | and she accused Doe of lying";
 * - where the cue stands in a clause before the main one, at its comma: "While Roe said she agreed, | he also had doubts";
 * - where the cue stands in brackets, at the bracket that closes them: "(Doe, who called it “a farce”) | has left".
 */
export function withinClause(clause: Clause, cue: number, content: Range): Range {
  const { first, last } = content;
  const isUnder = isSubordinate(clause, cue);
  for (let at = first + 1; at < last; at += 1) {
    if (isAnother(clause, at) || closesOutside(clause, first, at)) return { first, last: at };
    if (wordAt(clause.slots, at) !== ',') continue;
    if (isContrast(clause, at) || isNextAct(clause, at) || (isUnder && isMainClause(clause, at)))
      return { first, last: at };
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

/** ", and she accused": a subject with a verb that tells of words alone. */
function isNextAct(clause: Clause, comma: number): boolean {
  const { slots, phraseAt, extents } = clause;
  if (!JOINING.has(wordAt(slots, comma + 1)) || !isClauseAt(clause, comma + 2)) return false;
  const extent = extents[phraseAt[comma + 2] ?? -1] ?? comma + 2;
  const verb = wordAt(slots, posAt(slots, extent) === 'ADV' ? extent + 1 : extent);
  return SPEECH_VERBS.has(verb) || ACTS.has(classOfCue(verb));
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but']);

/** Classes of cues that take words; thoughts and wishes may be the content's own. */
const ACTS: ReadonlySet<string> = new Set(['say', 'tell', 'blame', 'ask']);

/** A bracket that was opened before `first` closes here. */
function closesOutside({ slots }: Clause, first: number, at: number): boolean {
  if (wordAt(slots, at) !== ')') return false;
  for (let before = at - 1; before >= first && before > at - LONGEST_BRACKET; before -= 1)
    if (wordAt(slots, before) === '(') return false;
  return at - first < LONGEST_BRACKET;
}

const LONGEST_BRACKET = 60;

/** The sentence opens with "while", "when" or the like; the subject of the cue follows, or no comma closes that clause before it. */
function isSubordinate(clause: Clause, cue: number): boolean {
  const { slots } = clause;
  const word = wordAt(slots, 0);
  if (!CONTRASTING.has(word) && !CLAUSE_OPENERS.has(word)) return false;
  if (subjectBefore(clause, cue).first === 1) return true;
  for (let at = 1; at < cue; at += 1) if (posAt(slots, at) === 'PUNCT') return false;
  return true;
}
