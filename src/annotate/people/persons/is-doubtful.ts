import { DIRECTIONS } from '../../lexicon/en/places.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Group } from './gather.ts';
import type { Name } from './name.ts';

/** Before a thing, seldom before a person. */
const BEFORE_THINGS: ReadonlySet<string> = new Set('the a an their its own these those some'.split(' '));
/** Before a place that goes by one word. */
const BEFORE_PLACES: ReadonlySet<string> = new Set('in of at from near to across into , ('.split(' '));

/**
 * Whether what was taken for a person is more likely none: nowhere a full name with a known given name or a title, and words of the
 * language ("the State"), a place by its direction or after "in" ("North Carolina", "of Virginia"), or a thing, as it follows "the"
 * ("the Polaroid camera").
 */
export function isDoubtful(words: readonly Word[], { names }: Group): boolean {
  if (names.some(({ title, gender }) => title !== null || gender !== null)) return false;
  const isAfter = (before: ReadonlySet<string>): boolean =>
    names.some(({ first }) => before.has(words[first - 1]?.key ?? ''));
  if (names.every(isCommon) || names.every(isDirection)) return true;
  return (
    (names.every(isPlace) && isAfter(BEFORE_PLACES)) || (names.every(isUnknown) && isAfter(BEFORE_THINGS))
  );
}

const isNamed = ({ kinds }: Word): boolean => isKind(kinds, 'given') || isKind(kinds, 'surname');

const isCommon = ({ words }: Name): boolean =>
  words.every((word) => isKind(word.kinds, 'common') && !isNamed(word));

const isDirection = ({ words: [direction, place, ...more] }: Name): boolean =>
  DIRECTIONS.has(direction?.key ?? '') && more.length === 0 && isPlaceWord(place);

const isPlace = ({ words: [word, ...more] }: Name): boolean => more.length === 0 && isPlaceWord(word);

const isPlaceWord = (word: Word | undefined): boolean => word !== undefined && isKind(word.kinds, 'place');

const isUnknown = ({ words: [word, ...more] }: Name): boolean =>
  word !== undefined && more.length === 0 && !isNamed(word);
