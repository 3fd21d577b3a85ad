import type { Person } from '../../../story/annotation.ts';
import type { Span } from '../../../text/span.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/en/role-words.ts';
import type { Someone } from '../persons/make-person.ts';
import type { Gender, Name } from '../persons/name.ts';
import type { RoleBefore } from '../persons/role-before.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import { descriptionAt, type Description } from './descriptions.ts';
import { governedBy } from './governed.ts';
import { namedStory, type NamedStory } from './named-story.ts';
import { choosePronoun, isJoined, isSubject } from './pronouns.ts';
import { NOBODY, type Bearer, type Mention, type Salience, type Standing } from './salience.ts';
import { whomDescribed } from './whom-described.ts';

/** How much a mention makes somebody stand out. */
const WEIGHTS = { subject: 1.2, other: 0.6, owner: 0.5, quoted: 0.3, unnamed: 0.9 } as const;

/** "a former army spokesman": so many words with its opener, and the one after. */
const LONGEST_UNNAMED = 6;
const OPENERS = new Set(['a', 'an', 'another', 'one', 'this', 'that', 'his', 'her', 'their', 'its']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

/** Words that stand for somebody, and the gender that they tell. */
type Reference = { readonly someone: Someone; readonly span: Span; readonly gender: Gender };
type Stand = { readonly bearer: Bearer; readonly mention: Mention };

/** What stands at a word. */
type Found = {
  readonly references: readonly Reference[];
  readonly stands: readonly Stand[];
  /** The word to go on at. */
  readonly next: number;
};

/**
 * Descriptions and pronouns and whom they stand for, read in one sweep from the beginning to the end. What the story leaves open is
 * left open. A pronoun tells the gender of one whose name does not.
 */
export function referencesIn(
  words: readonly Word[],
  everybody: readonly Someone[],
): ReadonlyMap<Someone, Person['references']> {
  const story = namedStory(words, everybody);
  const references = new Map<Someone, Span[]>();
  let salience: Salience = NOBODY;
  for (let at = 0; at < words.length;) {
    const found = foundAt(story, salience, at);
    for (const { someone, span, gender } of found.references) {
      someone.gender ??= gender;
      const theirs = references.get(someone) ?? [];
      references.set(someone, theirs);
      theirs.push(span);
    }
    salience = found.stands.reduce((before, { bearer, mention }) => before.after(bearer, mention), salience);
    at = found.next;
  }
  return references;
}

function foundAt(story: NamedStory, salience: Salience, at: number): Found {
  const named = story.names.get(at);
  if (named !== undefined) return foundName(story, ...named);
  const word = story.words[at];
  if (word === undefined) return nothing(at + 1);
  const role = INDEFINITE.has(word.key) ? story.roles.get(at) : undefined;
  if (role !== undefined) return foundRole(story, ...role);
  const description = story.titles.has(at) ? null : descriptionAt(story.words, at);
  if (description !== null) return foundDescription(story, salience, description);
  const pronoun = foundPronoun(story, salience, at);
  const unnamed = OPENERS.has(word.key) ? foundUnnamed(story, at) : [];
  return { ...pronoun, stands: [...pronoun.stands, ...unnamed] };
}

const nothing = (next: number): Found => ({ references: [], stands: [], next });

const foundName = (story: NamedStory, someone: Someone, { titleFirst, last }: Name): Found => ({
  references: [],
  stands: [standOf(story, someone, { first: titleFirst, last })],
  next: last,
});

/** "A spokeswoman" in "A spokeswoman, Vera Stone, said": hers, as the name is. */
const foundRole = (story: NamedStory, someone: Someone, { opener, last }: RoleBefore): Found =>
  foundPhrase(story, someone, { first: opener, last });

/** A description before a name is its title; before ", Name" it is the name's; else it is looked for among those named so far. */
function foundDescription(story: NamedStory, salience: Salience, description: Description): Found {
  const { first, last } = description;
  for (let at = first + 1; at <= last; at += 1) if (story.names.has(at)) return nothing(at);
  const someone = whomDescribed(story, salience, description);
  return someone === undefined
    ? { references: [], stands: foundUnnamed(story, first), next: last }
    : foundPhrase(story, someone, { first, last });
}

function foundPronoun(story: NamedStory, salience: Salience, at: number): Found {
  const { words, quoted } = story;
  const word = words[at];
  const gender = PERSONAL_PRONOUNS.get(word?.key ?? '');
  if (word === undefined || gender === undefined || word.shape === 'capitals') return nothing(at + 1);
  const standing = standingAt(story, salience, at);
  const someone = choosePronoun({ words, quoted, standing }, at, gender);
  return someone === null
    ? nothing(at + 1)
    : foundPhrase(story, someone, { first: at, last: at + 1, gender });
}

/** All who stand out, less those named within the clause that the pronoun is the subject of. */
function standingAt({ words, names }: NamedStory, salience: Salience, at: number): readonly Standing[] {
  const named = new Set(governedBy(words, at).flatMap((next) => names.get(next)?.[0] ?? []));
  const standing = salience.standing(words[at]?.sentence ?? 0);
  return named.size === 0
    ? standing
    : standing.filter(({ bearer }) => bearer.someone === null || !named.has(bearer.someone));
}

/** Half-open, in words. */
type Phrase = { readonly first: number; readonly last: number; readonly gender?: Gender };

/** Words that stand for somebody. */
const foundPhrase = (story: NamedStory, someone: Someone, phrase: Phrase): Found => ({
  references: [{ someone, span: spanOf(story, phrase), gender: phrase.gender ?? null }],
  stands: [standOf(story, someone, phrase)],
  next: phrase.last,
});

const spanOf = ({ words }: NamedStory, { first, last }: Phrase): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
});

function standOf(story: NamedStory, someone: Someone, { first, last, gender = null }: Phrase): Stand {
  const { words } = story;
  const place = {
    sentence: words[first]?.sentence ?? 0,
    at: last - 1,
    isSubject: isSubject(words, first, last),
    isJoined: isJoined(words, first, last),
  };
  return {
    bearer: { someone, gender: someone.gender ?? gender },
    mention: { ...place, weight: weightOf(story, place) },
  };
}

function weightOf({ words, quoted }: NamedStory, { at, isSubject: isOne }: Omit<Mention, 'weight'>): number {
  if ((quoted[at] ?? 0) > 0) return WEIGHTS.quoted;
  if (words[at]?.possessive === true || words[at + 1]?.key === "'s") return WEIGHTS.owner;
  return isOne ? WEIGHTS.subject : WEIGHTS.other;
}

/** "a spokesman", "the driver": somebody without a name, whom a pronoun that follows may mean. */
function foundUnnamed({ words, names }: NamedStory, at: number): readonly Stand[] {
  const head = headOfUnnamed(words.slice(at, at + LONGEST_UNNAMED));
  const word = words[at + head];
  if (head < 0 || word === undefined || names.has(at + 1)) return [];
  const isOne = isSubject(words, at, at + head + 1);
  const place = { sentence: word.sentence, at: at + head, isSubject: isOne, isJoined: false };
  const weight = isOne ? WEIGHTS.unnamed : WEIGHTS.quoted;
  return [{ bearer: { someone: null, gender: genderOfRole(word) }, mention: { ...place, weight } }];
}

/** Where the noun of "a former army spokesman" stands; -1 where it is the title of a name, or there is none. */
function headOfUnnamed(phrase: readonly Word[]): number {
  const end = phrase.findIndex(
    ({ shape, sentence }, at) => at > 0 && (shape === 'mark' || sentence !== phrase[0]?.sentence),
  );
  const inside = end < 0 ? phrase : phrase.slice(0, end);
  return inside.findIndex(
    (word, at) => at > 0 && !word.capital && isKind(word.kinds, 'role') && !isRole(inside[at + 1]),
  );
}

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && (isKind(word.kinds, 'role') || word.capital);

function genderOfRole({ key }: Word): Gender {
  if (MALE_ROLES.has(key)) return 'male';
  return FEMALE_ROLES.has(key) ? 'female' : null;
}
