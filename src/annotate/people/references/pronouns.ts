import { SUBJECT_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Gender } from '../persons/name.ts';
import type { Someone } from '../persons/make-person.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Salience } from './salience.ts';

type Ranked = ReturnType<Salience['ranked']>;
type Place = { readonly words: readonly Word[]; readonly quoted: Int32Array; readonly ranked: Ranked };

/** Of a person whose gender nothing tells. */
const UNKNOWN_GENDER = 0.55;
/** Of the one who spoke last, where the pronoun is in a quotation: people speak of others. */
const SPEAKER = 0.5;
/** Somebody who stands out by less is too far away. */
const LEAST = 0.2;
/** The best must stand out by so much more than the next. */
const CLEARLY = 1.15;

/** Whom a pronoun stands for: the one who stands out most among those it can mean; null where two do, or where that one has no name. */
export function choosePronoun({ words, quoted, ranked }: Place, at: number, gender: Gender): Someone | null {
  const fitting = ranked
    .filter(({ bearer }) => bearer.gender === null || bearer.gender === gender)
    .filter(
      ({ at: place, bearer }) => !isBarred({ words, quoted, ranked }, at, place) || bearer.someone === null,
    )
    .map(({ bearer, score, at: place, sentence }) => ({
      bearer,
      score:
        score *
        (bearer.gender === null ? UNKNOWN_GENDER : 1) *
        ((quoted[at] ?? 0) > 0 && speaks(words, place) ? SPEAKER : 1) *
        nearness(words, { at, place, sentence }),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = fitting;
  if (best === undefined || best.score < LEAST) return null;
  return best.score >= (second?.score ?? 0) * CLEARLY ? best.bearer.someone : null;
}

/** In its own sentence the subject just before is meant most often ("Mattis told his aides", "Lee said he"), then for a possessive the nearest. */
function nearness(
  words: readonly Word[],
  { at, place, sentence }: { readonly at: number; readonly place: number; readonly sentence: number },
): number {
  const word = words[at];
  if (word === undefined || word.sentence !== sentence) return 1;
  const isNear = at - place < NEAR;
  if (
    isNear &&
    !words.slice(place, at).some(({ shape }) => shape === 'mark') &&
    words.slice(place, at).some(({ pos }) => pos === 'VERB')
  )
    return 1.9;
  return SUBJECT_PRONOUNS.has(word.key) ? 1.1 : isNear ? 1.4 : 1.2;
}

/** So many words before a pronoun is just before it. */
const NEAR = 6;

/**
 * Who cannot be meant: by "him" the subject of its own clause ("Trump praised him"), and by a pronoun in a quotation the one who speaks it
 * (“He was wrong,” Lee said).
 */
function isBarred({ words, quoted }: Place, at: number, place: number): boolean {
  if (words[at]?.sentence !== words[place]?.sentence) return false;
  const isQuoted = (quoted[at] ?? 0) > 0 && (quoted[place] ?? 0) === 0;
  return (isQuoted && speaks(words, place)) || (isObject(words, at) && isSubjectOf(words, place, at));
}

/** "him", and "her" where no noun follows. */
function isObject(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return key === 'him' || (key === 'her' && !BEFORE_A_NOUN.has(words[at + 1]?.pos ?? 'X'));
}

const BEFORE_A_NOUN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** The subject of the clause that the pronoun stands in: close before it, with no new clause between. */
function isSubjectOf(words: readonly Word[], place: number, at: number): boolean {
  if (place >= at || at - place >= NEAR || !isSubject(words, place, place + 1)) return false;
  return !words.slice(place, at).some(({ key, shape }) => shape === 'mark' || OPENS_CLAUSE.has(key));
}

const OPENS_CLAUSE = new Set([
  'that',
  'who',
  'when',
  'if',
  'because',
  'while',
  'and',
  'but',
  'to',
  'as',
  'after',
  'before',
]);

/** A verb of saying stands beside the name. */
function speaks(words: readonly Word[], place: number): boolean {
  const sentence = words[place]?.sentence;
  return words
    .slice(Math.max(0, place - 1), place + 4)
    .some((word) => word.sentence === sentence && isKind(word.kinds, 'say'));
}

/** A verb follows, or the sentence begins with it, or "said" stands before it. One of two joined by "and" is no subject alone. */
export function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const isInside = before !== undefined && before.sentence === words[first]?.sentence;
  if (isInside && before.key === 'and' && words[first - 2]?.capital === true) return false;
  if (isVerb(words[last], words[first])) return true;
  return !isInside || (before.shape === 'small' && isKind(before.kinds, 'say'));
}

const isVerb = (word: Word | undefined, subject: Word | undefined): boolean =>
  word !== undefined &&
  word.sentence === subject?.sentence &&
  (word.pos === 'VERB' || word.pos === 'AUX' || isKind(word.kinds, 'say'));
