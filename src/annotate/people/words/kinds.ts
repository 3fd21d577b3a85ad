import { COMMON_WORDS } from '../../lexicon/en/common-words.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../lexicon/en/given-names.ts';
import { ORGANISATION_ENDINGS, ORGANISATION_WORDS, TEAM_NAMES } from '../../lexicon/en/organisation-words.ts';
import { PEOPLES } from '../../lexicon/en/peoples.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_ENDINGS,
  NAME_PARTICLES,
  TITLES,
} from '../../lexicon/en/person-titles.ts';
import { PLACES } from '../../lexicon/en/places.ts';
import { FEMALE_ROLES, KIN_WORDS, MALE_ROLES, ROLE_WORDS } from '../../lexicon/en/role-words.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import { SURNAMES } from '../../lexicon/en/surnames.ts';

type Lexicon = { readonly keys: () => Iterable<string> };

/** What the lexicons know of a word, one bit each. */
const LEXICONS = {
  given: [FEMALE_NAMES, MALE_NAMES, SHARED_NAMES],
  surname: [SURNAMES],
  place: [PLACES],
  people: [PEOPLES],
  body: [ORGANISATION_WORDS],
  team: [TEAM_NAMES],
  title: [TITLES, MALE_TITLES, FEMALE_TITLES],
  role: [ROLE_WORDS, MALE_ROLES, FEMALE_ROLES],
  kin: [KIN_WORDS],
  day: [MONTHS, WEEKDAYS],
  common: [COMMON_WORDS],
  stop: [STOP_WORDS],
  say: [SPEECH_VERBS],
  particle: [NAME_PARTICLES],
  ending: [NAME_ENDINGS],
} as const satisfies Record<string, readonly Lexicon[]>;

export type Kind = keyof typeof LEXICONS;

/** The kinds of a word as a set of bits. */
export type Kinds = number;

const TABLE: readonly (readonly [Kind, Kinds, readonly Lexicon[]])[] = (
  [
    'given',
    'surname',
    'place',
    'people',
    'body',
    'team',
    'title',
    'role',
    'kin',
    'day',
    'common',
    'stop',
    'say',
    'particle',
    'ending',
  ] as const
).map((kind, index) => [kind, 2 ** index, LEXICONS[kind]]);

const BITS: ReadonlyMap<Kind, Kinds> = new Map(TABLE.map(([kind, bit]) => [kind, bit]));

/** Word -> its kinds, from all lexicons at once. */
const KINDS: ReadonlyMap<string, Kinds> = merged();

function merged(): ReadonlyMap<string, Kinds> {
  const kinds = new Map<string, Kinds>();
  for (const [, bit, lexicons] of TABLE)
    for (const lexicon of lexicons)
      for (const word of lexicon.keys()) kinds.set(word, (kinds.get(word) ?? 0) | bit);
  return kinds;
}

/** `key`: a word in lower case without accents; the full stop of an abbreviation may stand. */
export function kindsOf(key: string): Kinds {
  const kinds = KINDS.get(key) ?? (isCoined(key) ? bitOf('body') : 0);
  return key.endsWith('.') ? kinds | (KINDS.get(key.slice(0, -1)) ?? 0) : kinds;
}

/** A word in no lexicon that ends like the name of an outlet or a company: "Harbornews". */
const isCoined = (key: string): boolean =>
  key.length >= SHORTEST_COINED && ORGANISATION_ENDINGS.some((ending) => key.endsWith(ending));

const SHORTEST_COINED = 8;

const bitOf = (kind: Kind): Kinds => BITS.get(kind) ?? 0;

export const isKind = (kinds: Kinds, kind: Kind): boolean => (kinds & bitOf(kind)) !== 0;

const NAMES = new Map<Kinds, readonly Kind[]>();

/** The kinds in words. There are few combinations, so each is spelt out once. */
export function kindNames(kinds: Kinds): readonly Kind[] {
  const known = NAMES.get(kinds);
  if (known !== undefined) return known;
  const names = TABLE.filter(([, bit]) => (kinds & bit) !== 0).map(([kind]) => kind);
  NAMES.set(kinds, names);
  return names;
}
