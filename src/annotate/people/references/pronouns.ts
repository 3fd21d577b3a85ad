import { REFLEXIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../lexicon/en/pronouns.ts';
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
const BARS_ITSELF = new Set(['him', 'her']);

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
  const [word, other] = [words[at], words[place]];
  if (word === undefined || other === undefined || word.sentence !== other.sentence) return false;
  if ((quoted[at] ?? 0) > 0 && (quoted[place] ?? 0) === 0 && speaks(words, place)) return true;
  if (!BARS_ITSELF.has(word.key) || REFLEXIVE_PRONOUNS.has(word.key) || owns(words, at)) return false;
  return (
    place < at &&
    at - place < 5 &&
    isSubject(words, place, place + 1) &&
    !words.slice(place, at).some(({ key, shape }) => shape === 'mark' || CLAUSE.has(key))
  );
}

const CLAUSE = new Set([
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

/** "her" before a noun. */
const owns = (words: readonly Word[], at: number): boolean => {
  const after = words[at + 1];
  return (
    words[at]?.key === 'her' &&
    after !== undefined &&
    (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'PROPN')
  );
};

/** A verb of saying stands beside the name. */
function speaks(words: readonly Word[], place: number): boolean {
  for (let near = Math.max(0, place - 1); near <= place + 3; near += 1) {
    const word = words[near];
    if (word !== undefined && word.sentence === words[place]?.sentence && isKind(word.kinds, 'say'))
      return true;
  }
  return false;
}

/** A verb follows, or the sentence begins with it. */
export function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  const after = words[last];
  // "Pompeo and Esper have": no one of them
  if (words[first - 1]?.key === 'and' && words[first - 2]?.capital === true) return false;
  if (
    after !== undefined &&
    after.sentence === sentence &&
    (after.pos === 'VERB' || after.pos === 'AUX' || isKind(after.kinds, 'say'))
  )
    return true;
  const before = words[first - 1];
  return (
    before === undefined ||
    before.sentence !== sentence ||
    (before.sentence === sentence && isKind(before.kinds, 'say') && before.shape === 'small')
  );
}
