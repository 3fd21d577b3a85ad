import { oncePer } from '../../text/once-per.ts';
import { SPEECH_VERBS } from '../lexicon/en/speech-verbs.ts';
import {
  BEFORE_A_BARE_VERB,
  IRREGULAR_PAST,
  OF_NOW,
  PLURAL_SUBJECTS,
  SINGULAR_SUBJECTS,
  TIMETABLED,
} from '../lexicon/en/tense-words.ts';
import type { Token } from '../language/reading.ts';

/** Tokens before a participle in which its auxiliary stands: "will be fully completed". */
const AUXILIARY_REACH = 3;

export const leadOf = (tokens: readonly Token[], index: number): readonly Token[] =>
  tokens.slice(Math.max(0, index - AUXILIARY_REACH), index);

/**
 * "they meet Monday", "the band plays on Friday": an act in the present tense at a date is planned. Only before the date, since "on Monday
 * he leaves" may tell a tale; "says", "shows" and "knows" are of now.
 */
export function isTimetabled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (
    token === undefined ||
    !isVerbHere(tokens, index) ||
    leadOf(tokens, index).some(({ lower }) => BEFORE_A_BARE_VERB.has(lower))
  )
    return false;
  return TIMETABLED.has(token.lower) || isActInPresent(tokens, index);
}

function isActInPresent(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || before.sentence !== token.sentence) return false;
  if (OF_NOW.has(token.lower) || SPEECH_VERBS.has(token.lower) || /(?:ed|ing|en)$/u.test(token.lower))
    return false;
  if (/[^su]s$/u.test(token.lower)) return isSingular(before);
  return isPlural(before) && !IRREGULAR_PAST.has(token.lower);
}

/** A verb, or in a sentence without one what reads like one: "the choir sings Friday", "schools open on Monday". */
function isVerbHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.pos === 'VERB') return true;
  return token !== undefined && isVerbLike(token) && !isAmongVerbs(tokens, index);
}

const isVerbLike = ({ pos, lower }: Token): boolean =>
  (pos === 'NOUN' && /[^su]s$/u.test(lower)) || ((pos === 'NOUN' || pos === 'ADJ') && TIMETABLED.has(lower));

const isAmongVerbs = (tokens: readonly Token[], index: number): boolean =>
  sentencesWithVerb(tokens).has(tokens[index]?.sentence ?? -1);

/** Read once: a sentence may be as long as its story. */
const sentencesWithVerb = oncePer(
  (tokens: readonly Token[]) => new Set(tokens.filter(hasVerb).map(({ sentence }) => sentence)),
);

export const hasVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const isSingular = (word: Token): boolean =>
  (isNoun(word) && !/[^su]s$/u.test(word.lower)) || SINGULAR_SUBJECTS.has(word.lower);
const isPlural = (word: Token): boolean =>
  (isNoun(word) && /[^su]s$/u.test(word.lower)) || PLURAL_SUBJECTS.has(word.lower);
