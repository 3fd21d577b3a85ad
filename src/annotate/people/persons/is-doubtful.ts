import { DIRECTIONS } from '../../lexicon/en/places.ts';
import { isKind } from '../words/kinds.ts';
import type { Page } from '../names/features.ts';
import type { Word } from '../words/word.ts';
import type { Group } from './gather.ts';
import type { Name } from './name.ts';

/** Before a thing, seldom before a person. */
const BEFORE_THINGS: ReadonlySet<string> = new Set('the a an their its own these those some'.split(' '));
/** Before a place that goes by one word. */
const BEFORE_PLACES: ReadonlySet<string> = new Set('in of at from near to across into , ('.split(' '));

/**
 * Whether what was taken for a person is more likely none: nowhere a full name with a known given name or a title, and words of the
 * language ("the State") or of the story ("Zorbine" where it has "zorbine" too), a place by its direction or after "in" ("North Carolina", "of Virginia"), or a thing, as it follows "the"
 * or a number ("the Polaroid camera", "100 Polaroids").
 */
export function isDoubtful({ words, evidence }: Page, { names }: Group): boolean {
  if (names.some(({ title, gender }) => title !== null || gender !== null)) return false;
  const isAfter = (before: ReadonlySet<string>): boolean =>
    names.some(({ first }) => before.has(words[first - 1]?.key ?? ''));
  if (names.every((name) => isParty(name, words[name.first - 1]))) return true;
  if (names.every(isCommon) || names.every(isDirection)) return true;
  const isSmallToo = ({ words: [word] }: Name): boolean =>
    evidence.get(word?.key ?? '')?.has('small') === true;
  if (names.every((name) => isBare(name) && isUnknown(name) && isSmallToo(name))) return true;
  if (names.every(isPlace) && isAfter(BEFORE_PLACES)) return true;
  return names.every(isUnknown) && names.some((name) => isBare(name) && isThing(words[name.first - 1]));
}

/** "D-Va." and "R-Utah" behind a name: the party and state of a member of Congress, as American papers write them. */
const isParty = ({ words: [word, ...more] }: Name, before: Word | undefined): boolean =>
  more.length === 0 && /^[DRI]-\p{Lu}/u.test(word?.text ?? '') && /^[,(]$/u.test(before?.text ?? '');

const isThing = (before: Word | undefined): boolean =>
  before !== undefined && (BEFORE_THINGS.has(before.key) || before.shape === 'number');

const isNamed = ({ kinds }: Word): boolean => isKind(kinds, 'given') || isKind(kinds, 'surname');

const isCommon = ({ words }: Name): boolean =>
  words.every((word) => isKind(word.kinds, 'common') && !isNamed(word));

const isDirection = ({ words: [direction, place, ...more] }: Name): boolean =>
  DIRECTIONS.has(direction?.key ?? '') && more.length === 0 && isPlaceWord(place);

const isPlace = ({ words: [word, ...more] }: Name): boolean => more.length === 0 && isPlaceWord(word);

const isPlaceWord = (word: Word | undefined): boolean => word !== undefined && isKind(word.kinds, 'place');

const isBare = ({ words }: Name): boolean => words.length === 1;

/** No known name, alone or after another capital ("Warhol Polaroids"): only a given name or an initial in front would make it one. */
const isUnknown = ({ words }: Name): boolean => {
  const [first, last] = [words[0], words.at(-1)];
  return first !== undefined && last !== undefined && !isNamed(last) && !isGiven(first);
};

const isGiven = ({ kinds, shape }: Word): boolean => shape === 'initial' || isKind(kinds, 'given');
