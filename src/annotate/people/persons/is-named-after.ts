import { HOLIDAYS } from '../../lexicon/en/calendar-words.ts';
import {
  FACILITIES,
  FIRMS_LIKE_PEOPLE,
  FRONTS_OF_PLACES,
  NO_SURNAMES_OF_PLACES,
  OUTLETS_LIKE_PEOPLE,
  PLACES_OR_SURNAMES,
  STORMS,
} from '../../lexicon/en/places-named-after.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import type { Group } from './gather.ts';
import type { Name } from './name.ts';

/**
 * Whether what was taken for a person is a street, a place, a storm, a firm, a paper or a feast that bears the name of one: "Grant
 * Avenue", "Lake Charles", "Hurricane Andrew", "Morgan Stanley". A title beside any of its names shows a person ("the actress Lake Bell").
 */
export function isNamedAfter(words: readonly Word[], { names }: Group): boolean {
  if (names.some(({ title }) => title !== null)) return false;
  const full = names.filter((name) => name.words.length > 1);
  if (full.length === 0)
    return names.every((name) => isFeast(name) || isOutlet(name) || isFacility(words, name));
  if (full.some((name) => isFacility(words, name)) && !names.some((name) => acts(words, name))) return true;
  return (
    full.every((name) => isPlace(words, name) || isOutlet(name)) ||
    full.some((name) => isStorm(words, name) || isFirm(name))
  );
}

/** A verb follows: somebody does something. */
const acts = (words: readonly Word[], { last }: Name): boolean =>
  words[last]?.pos === 'VERB' || words[last]?.pos === 'AUX';

const firstKey = ({ words: [word] }: Name): string => word?.key ?? '';
const lastKey = ({ words }: Name): string => words.at(-1)?.key ?? '';

function isPlace(words: readonly Word[], name: Name): boolean {
  const [last, isGiven] = [lastKey(name), isKind(name.words[0]?.kinds ?? 0, 'given')];
  if (NO_SURNAMES_OF_PLACES.has(last) || FRONTS_OF_PLACES.has(firstKey(name))) return true;
  const before = words[name.first - 1];
  if (before === undefined || before.sentence !== name.words[0]?.sentence) return false;
  if (!PLACES_OR_SURNAMES.has(last)) return false;
  return before.shape === 'number' || (PLACE_BEFORE.has(before.key) && (!isGiven || WAYS.has(last)));
}

/** "on Dean Street" is a street, though Dean is called so; "in Anthony Hill" may be a man. */
const WAYS: ReadonlySet<string> = new Set(['street', 'st', 'rd', 'square', 'drive', 'place']);

const PLACE_BEFORE: ReadonlySet<string> = new Set(
  'in on at along near off down up across around outside inside into'.split(' '),
);

/** "Hurricane Andrew", "Tropical Storm Fay": in the name, or before it. */
const isStorm = (words: readonly Word[], name: Name): boolean =>
  STORMS.has(firstKey(name)) || STORMS.has(words[name.first - 1]?.key ?? '');

const isFirm = (name: Name): boolean =>
  FIRMS_LIKE_PEOPLE.has(name.words.map(({ key }) => key.replaceAll(/[^\p{L} ]/gu, '')).join(' '));

const isOutlet = (name: Name): boolean => OUTLETS_LIKE_PEOPLE.has(lastKey(name));

const isFeast = (name: Name): boolean => HOLIDAYS.has(firstKey(name));

/** "Al Asad air base": a noun for a thing behind it, or behind the noun that follows. */
function isFacility(words: readonly Word[], { last }: Name): boolean {
  const next = words[last];
  return isThing(next) || (next?.shape === 'small' && NOMINAL.has(next.pos) && isThing(words[last + 1]));
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

const isThing = (word: Word | undefined): boolean =>
  word?.shape === 'small' && FACILITIES.has(word.key) && !isKind(word.kinds, 'role');
