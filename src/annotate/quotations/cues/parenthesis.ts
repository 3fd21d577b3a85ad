import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { RELATIVE_PRONOUNS } from '../../lexicon/en/reference-words.ts';
import { phraseFrom, type Clause } from '../page/clause.ts';
import { isMarkedAt, isVerbAt, wordAt } from '../page/slot-class.ts';
import { kindOf } from '../page/content-kind.ts';
import type { Frame } from './frames.ts';
import { subjectBefore } from './subject.ts';

/** So far before it a verb shows that what a parenthesis follows is a sentence. */
const REACH = 30;

/** "The dam will be closed, sources in the ministry tell the Gazette." and ", they say,": a subject and its verb of saying between commas. */
export function isParenthesis(clause: Clause, cue: number): boolean {
  const { slots } = clause;
  if (!SPEECH_VERBS.has(wordAt(slots, cue)) || !isVerbAt(slots, cue)) return false;
  const { first, kind } = subjectBefore(clause, cue);
  if (kind === 'none' || RELATIVE_PRONOUNS.has(kind) || wordAt(slots, first - 1) !== ',') return false;
  return closes(clause, pastHearer(clause, cue)) && followsClause(clause, first - 1);
}

/**
 * The frame of a parenthesis that the model has taken for the beginning of what is told: on both sides where a clause goes on behind
 * it, before it where only an apposition does ("…, two aides say, a step that surprised the town").
 */
export function aroundParenthesis(clause: Clause, cue: number): Frame {
  const { slots, end } = clause;
  const past = pastHearer(clause, cue);
  const next = wordAt(slots, past) === ',' ? past + 1 : past;
  if (next < end && isMarkedAt(slots, next)) return 'right';
  return next >= end || kindOf(clause, next) === 'object' ? 'left' : 'both';
}

function pastHearer(clause: Clause, cue: number): number {
  return clause.extents[phraseFrom(clause, cue + 1)] ?? cue + 1;
}

/** The end, or a comma: the descriptions of a hearer take the comma that closes them with them. */
const closes = ({ slots, end }: Clause, at: number): boolean =>
  at >= end || wordAt(slots, at) === ',' || wordAt(slots, at - 1) === ',';

function followsClause({ slots }: Clause, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at > comma - REACH; at -= 1) if (isVerbAt(slots, at)) return true;
  return false;
}
