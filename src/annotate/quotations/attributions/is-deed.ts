import { DEEDS_TOO, LIGHT_VERBS, PHRASAL_CUES } from '../../lexicon/en/attitude-words.ts';
import { ANSWERING } from '../../lexicon/en/told-by.ts';
import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../cues/cue-lemma.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Attribution } from './find-attributions.ts';

/**
 * "The army answered the attack with rockets", "the council laid a foundation": without marked words, a verb that tells of no words,
 * thoughts or feelings tells of a deed; so does one of answering where no clause stands beside it.
 */
export function isDeed(clause: Clause, { cue, contents, frame }: Attribution): boolean {
  if (frame === 'beyond' || contents.some((range) => hasMarked(clause, range))) return false;
  if (contents.every((range) => isNothing(clause, range))) return true;
  if (posAt(clause.slots, cue) === 'PUNCT') return false;
  if (!tells(clause, cue)) return true;
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

const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...PHRASAL_CUES].map(([verb, words]) => [lemmaOf(verb), words]),
);
const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].map(lemmaOf));

const DEEDS: ReadonlySet<string> = new Set([...DEEDS_TOO].map(lemmaOf));

/** So far behind a light verb its noun stands: "made a very old promise". */
const REACH = 5;

function tells({ slots }: Clause, cue: number): boolean {
  const word = wordAt(slots, cue);
  const lemma = lemmaOf(word);
  if (classOfCue(word) !== 'none') return !(DEEDS.has(lemma) && isVerbAt(slots, cue));
  if (PHRASAL.get(lemma)?.has(wordAt(slots, cue + 1)) === true) return true;
  if (!LIGHT.has(lemma)) return false;
  return slots
    .slice(cue + 1, cue + 1 + REACH)
    .some(({ pos, lower }) => (pos === 'NOUN' || pos === 'ADJ') && classOfCue(lower) !== 'none');
}
