import { BEFORE_A_NAME } from '../annotate/lexicon/en/abbreviations.ts';
import { PERSONAL_PRONOUNS } from '../annotate/lexicon/en/pronouns.ts';
import { FEMALE_TITLES, MALE_TITLES, NAME_ENDINGS, TITLES } from '../annotate/lexicon/en/person-titles.ts';
import { SHORT_NAMES } from '../annotate/lexicon/en/short-names.ts';
import { NOT_DESCRIBING } from '../annotate/lexicon/en/reference-words.ts';
import { sameGiven } from '../annotate/people/persons/same-name.ts';
import type { Quotation, Speaker } from '../story/annotation.ts';
import { fold } from '../text/fold.ts';

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

/** Whoever said it or passed it on counts. */
export function attributionOf(claimed: string | undefined, quotations: readonly Quotation[]): Attribution {
  const name = claimed?.trim() ?? '';
  if (name === '' || NOBODY.has(name.toLowerCase())) return 'unknown';
  const known = quotations
    .flatMap(({ speaker, via }) => [speaker, via])
    .filter((speaker) => speaker !== null && !isNobody(speaker.canonical));
  if (known.length === 0) return 'unknown';
  return known.some((speaker) => speaker !== null && isSameSpeaker(name, speaker)) ? 'same' : 'other';
}

/** A pronoun, or no more than "the Rev." of a name that was not read. */
const isNobody = (name: string): boolean =>
  NOBODY.has(name.toLowerCase()) ||
  wordsOf(name).every((word) => word === 'the' || BEFORE_A_NAME.has(`${word}.`));

/** "Petrova", "Mayor Petrova" and "the mayor" for Ana Petrova, mayor; never her spokesman. */
export function isSameSpeaker(claimed: string, { canonical, title }: Speaker): boolean {
  const wanted = readName(claimed);
  const known = readName(canonical);
  const office = new Set(wordsOf(title ?? ''));
  const described = wordsOf(claimed).filter((word) => !NOT_DESCRIBING.has(word));
  if (office.size > 0 && described.length > 0 && described.every((word) => office.has(word))) return true;
  if (wanted.last !== known.last || wanted.last === '') return false;
  if (wanted.ending !== known.ending && wanted.first.length > 0 && known.first.length > 0) return false;
  // One that is called by the last name alone can be any of that name.
  if (wanted.first.length === 0 || known.first.length === 0) return true;
  return wanted.first.some((name) => known.first.some((other) => sameGiven(name, other, SHORT_NAMES)));
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
  const first = words.slice(0, -1).filter((word) => !isTitle(word) && (!isNamed || capitals.has(word)));
  return {
    first: first.filter((word) => !NOT_DESCRIBING.has(word)),
    last: words.at(-1) ?? '',
    ending: NAME_ENDINGS.has(ending) ? ending.replace(/nr$/u, 'r') : '',
  };
}

const isTitle = (word: string): boolean =>
  TITLES.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replaceAll(/'s?\b/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
