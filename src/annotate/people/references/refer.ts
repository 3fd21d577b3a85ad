import type { Person } from '../../../story/annotation.ts';
import type { Span } from '../../../text/span.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/en/role-words.ts';
import type { Gender, Name } from '../persons/name.ts';
import type { RoleBefore } from '../persons/role-before.ts';
import type { Someone } from '../persons/make-person.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import { descriptionAt, type Description } from './descriptions.ts';
import { fits } from './match-description.ts';
import { choosePronoun, isJoined, isSubject } from './pronouns.ts';
import { quotedWords } from './quoted.ts';
import { governedBy } from './governed.ts';
import { Salience, type Mention, type Standing } from './salience.ts';

/** How much a mention makes somebody stand out. */
const WEIGHTS = { subject: 1.2, other: 0.6, owner: 0.5, quoted: 0.3, unnamed: 0.9 } as const;

/**
 * Descriptions and pronouns and whom they stand for, read in one sweep from the beginning to the end.
 * What the story leaves open is left open.
 */
export class Referrer {
  readonly #words: readonly Word[];
  readonly #quoted: Int32Array;
  readonly #salience = new Salience();
  readonly #names = new Map<number, readonly [Someone, Name]>();
  /** Phrases that a name is in apposition to, by their opener. */
  readonly #roles = new Map<number, readonly [Someone, RoleBefore]>();
  /** Words of titles before names, and the word before. */
  readonly #titles = new Set<number>();
  readonly #references = new Map<Someone, Span[]>();
  /** Those named so far whose title says something, by each word of it. */
  readonly #titled = new Map<string, Set<Someone>>();

  constructor(words: readonly Word[], everybody: readonly Someone[]) {
    this.#words = words;
    this.#quoted = quotedWords(words);
    for (const someone of everybody)
      for (const name of someone.names) {
        this.#names.set(name.first, [someone, name]);
        if (name.role !== null) this.#roles.set(name.role.opener, [someone, name.role]);
        for (let at = name.titleFirst - 1; at < name.first; at += 1) this.#titles.add(at);
      }
  }

  references(): ReadonlyMap<Someone, Person['references']> {
    for (let at = 0; at < this.#words.length;) at = this.#read(at);
    return this.#references;
  }

  /** Reads what stands at a word; returns where to go on. */
  #read(at: number): number {
    const named = this.#names.get(at);
    if (named !== undefined) return this.#readName(...named);
    const word = this.#words[at];
    if (word === undefined) return at + 1;
    const gender = PERSONAL_PRONOUNS.get(word.key);
    if (gender !== undefined && word.shape !== 'capitals') this.#readPronoun(word, at, gender);
    const role = INDEFINITE.has(word.key) ? this.#roles.get(at) : undefined;
    if (role !== undefined) return this.#readRole(...role);
    const description = this.#titles.has(at) ? null : descriptionAt(this.#words, at);
    if (description !== null) return this.#readDescription(description);
    if (OPENERS.has(word.key)) this.#readUnnamed(at);
    return at + 1;
  }

  #readName(someone: Someone, name: Name): number {
    this.#stand(someone, name.titleFirst, name.last);
    for (const mark of someone.marks)
      this.#titled.set(mark, (this.#titled.get(mark) ?? new Set<Someone>()).add(someone));
    return name.last;
  }

  /** "A spokeswoman" in "A spokeswoman, Vera Stone, said": hers, as the name is. */
  #readRole(someone: Someone, { opener, last }: RoleBefore): number {
    this.#refer(someone, { start: this.#words[opener]?.start ?? 0, end: this.#words[last - 1]?.end ?? 0 });
    this.#stand(someone, opener, last);
    return last;
  }

  #readPronoun(word: Word, at: number, gender: Gender): void {
    const someone = choosePronoun(
      { words: this.#words, quoted: this.#quoted, standing: this.#standing(word, at) },
      at,
      gender,
    );
    if (someone === null) return;
    someone.gender ??= gender;
    this.#refer(someone, word);
    this.#stand(someone, at, at + 1);
  }

  /** All who stand out, less those named within the clause that the pronoun is the subject of. */
  #standing(word: Word, at: number): readonly Standing[] {
    const named = new Set<Someone>();
    for (const next of governedBy(this.#words, at)) {
      const [someone] = this.#names.get(next) ?? [];
      if (someone !== undefined) named.add(someone);
    }
    const standing = this.#salience.standing(word.sentence);
    return named.size === 0
      ? standing
      : standing.filter(({ bearer }) => bearer.someone === null || !named.has(bearer.someone));
  }

  /** A description before a name is its title; before ", Name" it is the name's; else it is looked for among those named so far. */
  #readDescription(description: Description): number {
    const { first, last } = description;
    for (let at = first + 1; at <= last; at += 1) if (this.#names.has(at)) return at;
    const someone = this.#apposed(last) ?? this.#described(description);
    const [begin, end] = [this.#words[first], this.#words[last - 1]];
    if (someone === undefined || begin === undefined || end === undefined) {
      this.#readUnnamed(first);
      return last;
    }
    this.#refer(someone, { start: begin.start, end: end.end });
    this.#stand(someone, first, last);
    return last;
  }

  /** "the coach, Alireza Mehraban,", "the director, Dr. Ana Petrova,": the name after the comma, where it is closed off too. */
  #apposed(last: number): Someone | undefined {
    if (this.#words[last]?.key !== ',') return undefined;
    for (let at = last + 1; at <= last + LONGEST_TITLE; at += 1) {
      const [someone, name] = this.#names.get(at) ?? [];
      if (name !== undefined && name.titleFirst <= last + 1)
        return CLOSES.has(this.#words[name.last]?.key ?? '.') ? someone : undefined;
    }
    return undefined;
  }

  #described(description: Description): Someone | undefined {
    const standing = this.#salience.standing(this.#words[description.first]?.sentence ?? 0);
    const stands = new Map(standing.map(({ bearer, score }) => [bearer.someone, score]));
    const found = this.#bearersOf(description)
      .map((someone) => ({ someone, points: fits(someone, description) }))
      .filter(({ points }) => points > 0.5)
      .map(({ someone, points }) => ({ someone, points: points + Math.min(1, stands.get(someone) ?? 0) }))
      .toSorted((a, b) => b.points - a.points);
    const [best, second] = found;
    return best !== undefined && best.points > (second?.points ?? 0) + CLEARLY ? best.someone : undefined;
  }

  /** Those whose title has the noun, or a word that it can stand for. */
  #bearersOf({ head }: Description): readonly Someone[] {
    const all = this.#titled.get(head);
    return [
      ...(all ??
        new Set(
          [...this.#titled.values()].slice(0, MOST_TITLES).flatMap((each) => [...each].slice(0, MOST_TITLES)),
        )),
    ];
  }

  #refer(someone: Someone, { start, end }: Span): void {
    const list = this.#references.get(someone) ?? [];
    this.#references.set(someone, list);
    list.push({ start, end });
  }

  #stand(someone: Someone, first: number, last: number): void {
    const { sentence = 0 } = this.#words[first] ?? {};
    const mention = {
      sentence,
      at: last - 1,
      isSubject: isSubject(this.#words, first, last),
      isJoined: isJoined(this.#words, first, last),
    };
    const weight = this.#weight(mention);
    this.#salience.mention({ someone, gender: someone.gender }, { ...mention, weight });
  }

  #weight(mention: Omit<Mention, 'weight'>): number {
    const { at } = mention;
    if ((this.#quoted[at] ?? 0) > 0) return WEIGHTS.quoted;
    if (this.#words[at]?.possessive === true || this.#words[at + 1]?.key === "'s") return WEIGHTS.owner;
    return mention.isSubject ? WEIGHTS.subject : WEIGHTS.other;
  }

  /** "a spokesman", "the driver": somebody without a name, whom a pronoun that follows may mean. */
  #readUnnamed(at: number): void {
    const head = headOfUnnamed(this.#words.slice(at, at + LONGEST_UNNAMED));
    const word = this.#words[at + head];
    if (head < 0 || word === undefined || this.#names.has(at + 1)) return;
    const isOne = isSubject(this.#words, at, at + head + 1);
    const mention = { sentence: word.sentence, at: at + head, isSubject: isOne, isJoined: false };
    const weight = isOne ? WEIGHTS.unnamed : WEIGHTS.quoted;
    this.#salience.mention({ someone: null, gender: genderOfRole(word) }, { ...mention, weight });
  }
}

/** "a former army spokesman": so many words with its opener, and the one after. */
const LONGEST_UNNAMED = 6;

/** Where the noun of "a former army spokesman" stands; -1 where it is the title of a name, or there is none. */
function headOfUnnamed(phrase: readonly Word[]): number {
  const end = phrase.findIndex(
    ({ shape, sentence }, at) => at > 0 && (shape === 'mark' || sentence !== phrase[0]?.sentence),
  );
  const inside = end < 0 ? phrase : phrase.slice(0, end);
  const head = inside.findIndex(
    (word, at) => at > 0 && !word.capital && isKind(word.kinds, 'role') && !isRole(inside[at + 1]),
  );
  return head;
}

/** Words of a title before a name, and the name's first. */
const LONGEST_TITLE = 4;
const CLOSES = new Set([',', '.']);
const OPENERS = new Set(['a', 'an', 'another', 'one', 'this', 'that', 'his', 'her', 'their', 'its']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);
/** By how many points the best must lead. */
const CLEARLY = 0.15;
const MOST_TITLES = 60;

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && (isKind(word.kinds, 'role') || word.capital);

function genderOfRole({ key }: Word): Gender {
  if (MALE_ROLES.has(key)) return 'male';
  return FEMALE_ROLES.has(key) ? 'female' : null;
}
