import { NOUNS_OF_CONTENT } from '../../lexicon/en/clause-words.ts';
import { ANSWERING } from '../../lexicon/en/told-by.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { classOfCue } from '../cues/cue-class.ts';
import { isPhrasal, tells } from '../cues/tells.ts';
import type { Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isVerbAt, posAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Attribution } from './attribution.ts';

/**
 * "The army answered the attack with rockets", "the council laid a foundation": without marked words, a verb that tells of no words,
 * thoughts or feelings tells of a deed; so does one of answering where no clause stands beside it.
 */
export function isDeed(clause: Clause, attribution: Attribution): boolean {
  const { cue, contents, frame } = attribution;
  if (frame === 'beyond' || contents.some((range) => hasMarked(clause, range))) return false;
  if (contents.every((range) => isNothing(clause, range))) return true;
  if (posAt(clause.slots, cue) === 'PUNCT') return false;
  return !tells(clause.slots, cue) || isBareDeed(clause, attribution);
}

/** Behind the verb stands no clause: whom it was told, a thing that was shot down, or what an answer was given to. */
function isBareDeed(clause: Clause, { cue, contents }: Attribution): boolean {
  const { slots } = clause;
  if (!contents.every(({ first }) => first > cue && hasNoClause(clause, first))) return false;
  const isVerbless = contents.every(({ first, last }) => !hasVerb(clause, first, last));
  if (isVerbless && contents.every(({ first }) => isHearer(clause, cue, first))) return true;
  if (isVerbless && isPhrasal(slots, cue) && !contents.some((range) => namesWords(clause, range)))
    return true;
  return ANSWERING.has(lemmaOf(wordAt(slots, cue))) && isVerbAt(slots, cue);
}

function hasVerb({ slots }: Clause, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerbAt(slots, at)) return true;
  return false;
}

const TELLING: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'notify',
  'remind',
  'writ',
  'write',
  'speak',
  'talk',
  'ask',
]);

/** "told Leader Moss in May", "wrote to us": who hears it, and not what. */
function isHearer({ slots, phrases, phraseAt }: Clause, cue: number, first: number): boolean {
  if (!TELLING.has(lemmaOf(wordAt(slots, cue)))) return false;
  const phrase = phrases[phraseAt[wordAt(slots, first) === 'to' ? first + 1 : first] ?? -1];
  return phrase !== undefined && phrase.kind !== 'common';
}

/** "shot down the claim", and not "shot down a drone": the object is words or a thought. */
const namesWords = ({ slots }: Clause, { first, last }: Range): boolean =>
  slots
    .slice(first, last)
    .some(
      ({ pos, lower }) => pos === 'NOUN' && (classOfCue(lower) !== 'none' || NOUNS_OF_CONTENT.has(lower)),
    );

const hasMarked = ({ slots }: Clause, { first, last }: Range): boolean =>
  slots.slice(first, last).some(({ pos }) => pos === 'MARKED');

/** "As she put | it": one word says nothing. */
const isNothing = ({ slots }: Clause, { first, last }: Range): boolean =>
  slots.slice(first, last).filter(({ pos }) => pos !== 'PUNCT').length < 2;

function hasNoClause(clause: Clause, first: number): boolean {
  return wordAt(clause.slots, first) !== 'that' && kindOf(clause, first) !== 'clause';
}
