import { ENDS_A_CLAUSE } from '../../lexicon/en/clause-words.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Gender } from '../persons/name.ts';
import type { Someone } from '../persons/make-person.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Mention, Standing } from './salience.ts';

type Place = {
  readonly words: readonly Word[];
  readonly quoted: Int32Array;
  readonly standing: readonly Standing[];
};

/** Of a person whose gender nothing tells. */
const UNKNOWN_GENDER = 0.55;
/** Of the one who spoke last, where the pronoun is in a quotation: people speak of others. */
const SPEAKER = 0.5;
/** Somebody who stands out by less is too far away. */
const LEAST = 0.2;
/** The best must stand out by so much more than the next. */
const CLEARLY = 1.15;

/** Whom a pronoun stands for: the one who stands out most among those it can mean; null where two do, or where that one has no name. */
export function choosePronoun(place: Place, at: number, gender: Gender): Someone | null {
  const [best, second] = place.standing
    .filter(({ bearer }) => bearer.gender === null || bearer.gender === gender)
    .filter(({ bearer, mention }) => bearer.someone === null || !isBarred(place, at, mention))
    .map((each) => ({ ...each, score: each.score * likelihood(place, at, each) }))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST || (second !== undefined && areJoined(best, second)))
    return null;
  return best.score >= (second?.score ?? 0) * CLEARLY ? best.bearer.someone : null;
}

/** "Ana Roe and Eva Bo spoke. She": of two that one "and" joins neither is meant more than the other. */
const areJoined = (a: Standing, b: Standing): boolean =>
  a.mention.isJoined && b.mention.isJoined && a.mention.sentence === b.mention.sentence;

function likelihood({ words, quoted }: Place, at: number, { bearer, mention }: Standing): number {
  const isOther = (quoted[at] ?? 0) > 0 && speaks(words, mention.at);
  return (
    (bearer.gender === null ? UNKNOWN_GENDER : 1) * (isOther ? SPEAKER : 1) * nearness(words, at, mention)
  );
}

/** Of the subject just before; of one near a possessive; of others in its sentence, for a subject and for the rest. */
const NEARNESS = { subject: 1.9, near: 1.4, inSentence: { subject: 1.1, rest: 1.2 } } as const;
/** So many words before a pronoun is just before it. */
const NEAR = 5;

/** In its own sentence the subject just before is meant most often ("Mattis told his aides", "Lee said he"), then for a possessive the nearest. */
function nearness(words: readonly Word[], at: number, mention: Mention): number {
  const word = words[at];
  if (word === undefined || word.sentence !== mention.sentence) return 1;
  const isNear = at - mention.at < NEAR;
  const between = words.slice(mention.at + 1, at);
  if (isNear && between.some(isSmallVerb) && !between.some(({ shape }) => shape === 'mark'))
    return NEARNESS.subject;
  if (SUBJECT_PRONOUNS.has(word.key)) return NEARNESS.inSentence.subject;
  return isNear ? NEARNESS.near : NEARNESS.inSentence.rest;
}

const isSmallVerb = ({ pos, capital }: Word): boolean => pos === 'VERB' && !capital;

/**
 * Who cannot be meant: by "him" the subject of its own clause ("Trump praised him"), and by a pronoun in a quotation the one who speaks it
 * (“He was wrong,” Lee said).
 */
function isBarred({ words, quoted }: Place, at: number, mention: Mention): boolean {
  if (words[at]?.sentence !== mention.sentence) return false;
  const isQuoted = (quoted[at] ?? 0) > 0 && (quoted[mention.at] ?? 0) === 0;
  return (isQuoted && speaks(words, mention.at)) || (isObject(words, at) && isSubjectOf(words, at, mention));
}

/** "him", and "her" where no noun follows. */
function isObject(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return key === 'him' || (key === 'her' && !BEFORE_A_NOUN.has(words[at + 1]?.pos ?? 'X'));
}

const BEFORE_A_NOUN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** The subject of the clause that the pronoun stands in: close before it, with no new clause between. */
function isSubjectOf(words: readonly Word[], at: number, mention: Mention): boolean {
  if (!mention.isSubject || mention.at >= at || at - mention.at >= NEAR) return false;
  return !words.slice(mention.at, at).some(({ key, shape }) => shape === 'mark' || ENDS_A_CLAUSE.has(key));
}

/** A verb of saying stands beside the name that ends at this word. */
function speaks(words: readonly Word[], last: number): boolean {
  const sentence = words[last]?.sentence;
  return words
    .slice(Math.max(0, last - 2), last + 4)
    .some((word) => word.sentence === sentence && isKind(word.kinds, 'say'));
}

/** A verb follows, or the sentence begins with it, or "said" stands before it. `first`: with its title. */
export function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const isInside = before?.sentence === words[first]?.sentence;
  if (isJoined(words, isInside ? first : 0, last)) return false;
  if (isVerb(words[last], words[first])) return true;
  return !isInside || (before?.shape === 'small' && isKind(before.kinds, 'say'));
}

/** "Pompeo and Esper have": one of two is no subject alone. */
export const isJoined = (words: readonly Word[], first: number, last: number): boolean =>
  (words[first - 1]?.key === 'and' && words[first - 2]?.capital === true) ||
  (words[last]?.key === 'and' && words[last + 1]?.capital === true);

const isVerb = (word: Word | undefined, subject: Word | undefined): boolean =>
  word !== undefined &&
  word.sentence === subject?.sentence &&
  (word.pos === 'VERB' || word.pos === 'AUX' || isKind(word.kinds, 'say'));
