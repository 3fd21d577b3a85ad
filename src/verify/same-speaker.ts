import { BEFORE_A_NAME } from '../annotate/lexicon/en/abbreviations.ts';
import { PERSONAL_PRONOUNS } from '../annotate/lexicon/en/pronouns.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_ENDINGS,
  NAME_PARTICLES,
  TITLES,
} from '../annotate/lexicon/en/person-titles.ts';
import { RECORDS, TEXTS } from '../annotate/lexicon/en/told-by.ts';
import { SHORT_NAMES } from '../annotate/lexicon/en/short-names.ts';
import { NOT_DESCRIBING } from '../annotate/lexicon/en/reference-words.ts';
import { sameGiven } from '../annotate/people/persons/same-name.ts';
import type { Entry } from '../search/entry.ts';
import type { Quotation, Speaker } from '../story/annotation.ts';
import { headOf, isDescribedAs } from './described.ts';
import { wordsOf } from './words-of.ts';

/** Whether words are those of whom they are claimed to be of; `unknown` where the story or the claim names nobody. */
export type Attribution = 'same' | 'other' | 'unknown';

const NOBODY: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS.keys(),
  'i',
  'it',
  'we',
  'they',
  'you',
  'who',
]);

/**
 * Whoever said it counts, and an outlet or a source without a name that passed it on; a person who tells what another said has not said it.
 * `entry`: the story, which may call somebody by more than a name.
 */
export function attributionOf(
  claimed: string | undefined,
  quotations: readonly Quotation[],
  entry?: Entry,
): Attribution {
  const name = claimed?.trim() ?? '';
  if (name === '' || NOBODY.has(name.toLowerCase())) return 'unknown';
  const known = quotations
    .flatMap(({ speaker, via }) => [speaker, via !== null && isPerson(via, entry) ? null : via])
    .filter((speaker) => speaker !== null && !isNobody(speaker.canonical));
  if (known.length === 0) return 'unknown';
  return known.some(
    (speaker) =>
      speaker !== null &&
      (isSameSpeaker(name, speaker) ||
        isOwnText(name, speaker) ||
        isCalled(name, speaker, entry) ||
        isOnlyOneOf(name, speaker, entry)),
  )
    ? 'same'
    : 'other';
}

const isPerson = ({ canonical }: Speaker, entry: Entry | undefined): boolean =>
  entry?.found.people.some((person) => person.canonical === canonical) === true;

/** What "Petrova’s post on the harbour page" says, Petrova says; what her spokesman’s post says, she does not. */
function isOwnText(claimed: string, speaker: Speaker): boolean {
  const [owner = '', text, ...others] = speaker.canonical.split(/['’]s\s+/u);
  const head = text === undefined || others.length > 0 ? null : headOf(text);
  if (head === null || !(TEXTS.has(head) || RECORDS.has(head))) return false;
  return isSameSpeaker(claimed, { ...speaker, canonical: owner, title: null });
}

/** "Ana" for Ana Petrova, where nobody else in the story has that name. */
function isOnlyOneOf(claimed: string, { canonical }: Speaker, entry: Entry | undefined): boolean {
  const [given, ...more] = wordsOf(claimed);
  const [first, ...others] = wordsOf(canonical);
  if (entry === undefined || given === undefined || more.length > 0) return false;
  return (
    first === given &&
    others.length > 0 &&
    entry.found.people.every(
      (person) => person.canonical === canonical || !wordsOf(person.canonical).includes(given),
    )
  );
}

/** By what the story calls somebody beside the name: "the keeper of the museum" for Rumen Kolev, or the other way round. */
function isCalled(claimed: string, { canonical, named }: Speaker, entry: Entry | undefined): boolean {
  const people = entry?.found.people ?? [];
  if (entry === undefined) return false;
  if (named)
    return people.some((person) => person.canonical === canonical && isDescribedAs(claimed, person, entry));
  // "a port official" is somebody who is not to be known.
  return (
    /^the\s/iu.test(canonical) &&
    people.some((person) => isSameName(claimed, person.canonical) && isDescribedAs(canonical, person, entry))
  );
}

/** A pronoun, or no more than "the Rev." of a name that was not read. */
const isNobody = (name: string): boolean =>
  NOBODY.has(name.toLowerCase()) ||
  wordsOf(name).every((word) => word === 'the' || BEFORE_A_NAME.has(`${word}.`));

/** "Petrova", "Mayor Petrova" and "the mayor" for Ana Petrova, mayor; never her spokesman. */
export function isSameSpeaker(claimed: string, { canonical, title }: Speaker): boolean {
  const office = new Set(wordsOf(title ?? ''));
  return (
    holds(title, claimed) ||
    isSameName(claimed, canonical) ||
    endsInName(claimed, canonical, office) ||
    hasInitials(claimed, canonical)
  );
}

/** "The mayor" holds the title "mayor of Varna"; "the secretary" is not the secretary's chief of staff, nor "the president" the vice president. */
function holds(title: string | null, claimed: string): boolean {
  if (title === null || headOf(title) === null || headOf(title) !== headOf(claimed)) return false;
  const office = new Set(wordsOf(title));
  const described = new Set(wordsOf(claimed).filter((word) => !NOT_DESCRIBING.has(word)));
  return (
    [...described].every((word) => office.has(word)) &&
    [...office].every((word) => !LESSER.has(word) || described.has(word))
  );
}

/** Before an office they make it another one. */
const LESSER: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'associate', 'under']);

/** "Secretary of the Port Ana Petrova" and "Prime Minister Petrova" for Ana Petrova, who is that; never "a friend of Ana Petrova". */
function endsInName(claimed: string, canonical: string, office: ReadonlySet<string>): boolean {
  const words = wordsOf(claimed.split(/[,;(]/u)[0] ?? '');
  const name = wordsOf(canonical);
  const isWhole =
    name.length > 1 && name.every((word, at) => words[words.length - name.length + at] === word);
  if (isWhole) return !BEFORE_ANOTHER.has(words.at(-name.length - 1) ?? '');
  const before = words.slice(0, -1);
  return (
    words.at(-1) === name.at(-1) &&
    before.every((word) => office.has(word) || isTitle(word) || NOT_DESCRIBING.has(word))
  );
}

/** What parts a description from the name of somebody else. */
const BEFORE_ANOTHER: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'with',
  'by',
  'from',
  'about',
  'and',
  'or',
]);

function isSameName(claimed: string, canonical: string): boolean {
  const wanted = readName(claimed);
  const known = readName(canonical);
  if (wanted.last !== known.last || wanted.last === '') return false;
  if (wanted.ending !== known.ending && wanted.first.length > 0 && known.first.length > 0) return false;
  // One that is called by the last name alone can be any of that name.
  if (wanted.first.length === 0 || known.first.length === 0) return true;
  return wanted.first.some((name) => known.first.some((other) => sameGiven(name, other, SHORT_NAMES)));
}

/** "ABP" for Ana Petrova: the letter of each name, and perhaps of one between them that the story leaves out. */
function hasInitials(claimed: string, canonical: string): boolean {
  const letters = /^(?:\p{Lu}\.?\s?){2,4}$/u.test(claimed)
    ? claimed.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
    : '';
  const [first, ...more] = wordsOf(canonical);
  const last = more.at(-1);
  if (letters === '' || first === undefined || last === undefined) return false;
  const initials = [first, ...more].map((word) => word.charAt(0)).join('');
  return (
    letters === initials ||
    (letters.length === 3 &&
      initials.length === 2 &&
      letters.startsWith(first.charAt(0)) &&
      letters.endsWith(last.charAt(0)))
  );
}

/** Whether a name, or the head of a description, stands in a text; always for "he", which is nobody's. */
export function isNamedIn(speaker: string, text: string): boolean {
  const { last } = readName(speaker);
  return last === '' || NOBODY.has(last) || wordsOf(text).includes(last);
}

type Name = {
  /** Names before the last that are no titles. */
  readonly first: readonly string[];
  readonly last: string;
  readonly ending: string;
};

/** A name or description by its head: "a spokesman for the mayor" is a spokesman. */
function readName(name: string): Name {
  const segment = name.split(/[,;(]/u)[0] ?? '';
  const possessed = segment.split(/(?:['’]s|s['’])\s+/u).at(-1) ?? '';
  const head = possessed.split(/\s(?:of|for|in|from|to|with|at|on|by|about|who|that|which)\s/u)[0] ?? '';
  const all = wordsOf(head);
  const ending = all.at(-1) ?? '';
  const words = NAME_ENDINGS.has(ending) ? all.slice(0, -1) : all;
  const capitals = new Set(wordsOf((head.match(/\p{Lu}\S*/gu) ?? []).join(' ')));
  const isNamed = capitals.has(words.at(-1) ?? '');
  const first = words
    .slice(0, -1)
    .filter((word) => !isTitle(word) && !NAME_PARTICLES.has(word) && (!isNamed || capitals.has(word)));
  return {
    first: first.filter((word) => !NOT_DESCRIBING.has(word)),
    last: words.at(-1) ?? '',
    ending: NAME_ENDINGS.has(ending) ? ending.replace(/nr$/u, 'r') : '',
  };
}

const isTitle = (word: string): boolean =>
  TITLES.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);
