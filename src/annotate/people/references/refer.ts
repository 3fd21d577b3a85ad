import type { Person } from '../../../story/annotation.ts';
import type { Span } from '../../../text/span.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/en/role-words.ts';
import type { Gender, Name } from '../persons/name.ts';
import type { Someone } from '../persons/make-person.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';
import { descriptionAt, type Description } from './descriptions.ts';
import { fits } from './match-description.ts';
import { choosePronoun, isSubject } from './pronouns.ts';
import { quotedWords } from './quoted.ts';
import { Salience } from './salience.ts';

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
    const description = this.#titles.has(at) ? null : descriptionAt(this.#words, at);
    if (description !== null) return this.#readDescription(description);
    if (OPENERS.has(word.key)) this.#readUnnamed(at);
    return at + 1;
  }

  #readName(someone: Someone, name: Name): number {
    this.#stand(someone, name.first, name.last);
    for (const mark of someone.marks)
      this.#titled.set(mark, (this.#titled.get(mark) ?? new Set<Someone>()).add(someone));
    return name.last;
  }

  #readPronoun(word: Word, at: number, gender: Gender): void {
    const someone = choosePronoun(
      { words: this.#words, quoted: this.#quoted, ranked: this.#salience.ranked(word.sentence) },
      at,
      gender,
    );
    if (someone === null) return;
    someone.gender ??= gender;
    this.#refer(someone, word);
    this.#stand(someone, at, at + 1);
  }

  /** A description before a name is its title; before ", Name" it is the name's; else it is looked for among those named so far. */
  #readDescription(description: Description): number {
    const { first, last } = description;
    for (let at = first + 1; at <= last; at += 1) if (this.#names.has(at)) return at;
    const someone = this.#described(description) ?? this.#apposed(last);
    const [begin, end] = [this.#words[first], this.#words[last - 1]];
    if (someone === undefined || begin === undefined || end === undefined) {
      this.#readUnnamed(first);
      return last;
    }
    this.#refer(someone, { start: begin.start, end: end.end });
    this.#stand(someone, first, last);
    return last;
  }

  /** "the coach, Alireza Mehraban,": the name after the comma, where it is closed off too. */
  #apposed(last: number): Someone | undefined {
    if (this.#words[last]?.key !== ',') return undefined;
    const [someone, name] = this.#names.get(last + 1) ?? [];
    const isClosed = name !== undefined && CLOSES.has(this.#words[name.last]?.key ?? '.');
    return isClosed ? someone : undefined;
  }

  #described(description: Description): Someone | undefined {
    const ranked = this.#salience.ranked(this.#words[description.first]?.sentence ?? 0);
    const stands = new Map(ranked.map(({ bearer, score }) => [bearer.someone, score]));
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
    this.#salience.mention(
      { someone, gender: someone.gender },
      { sentence, at: first, weight: this.#weight(first, last) },
    );
  }

  #weight(first: number, last: number): number {
    if ((this.#quoted[first] ?? 0) > 0) return WEIGHTS.quoted;
    if (this.#words[last - 1]?.possessive === true || this.#words[last]?.key === "'s") return WEIGHTS.owner;
    return isSubject(this.#words, first, last) ? WEIGHTS.subject : WEIGHTS.other;
  }

  /** "a spokesman", "the driver": somebody without a name, whom a pronoun that follows may mean. */
  #readUnnamed(at: number): void {
    for (
      let next = at + 1;
      next <= at + 4 && this.#words[next]?.sentence === this.#words[at]?.sentence;
      next += 1
    ) {
      const word = this.#words[next];
      if (word === undefined || word.shape === 'mark' || this.#names.has(next)) return;
      if (!word.capital && isKind(word.kinds, 'role') && !isRole(this.#words[next + 1])) {
        const weight = isSubject(this.#words, at, next + 1) ? WEIGHTS.unnamed : WEIGHTS.quoted;
        this.#salience.mention(
          { someone: null, gender: genderOfRole(word) },
          { sentence: word.sentence, at, weight },
        );
        return;
      }
    }
  }
}

const CLOSES = new Set([',', '.']);
const OPENERS = new Set(['a', 'an', 'another', 'one', 'this', 'that', 'his', 'her', 'their', 'its']);
/** By how many points the best must lead. */
const CLEARLY = 0.15;
const MOST_TITLES = 60;

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && (isKind(word.kinds, 'role') || word.capital);

function genderOfRole({ key }: Word): Gender {
  if (MALE_ROLES.has(key)) return 'male';
  return FEMALE_ROLES.has(key) ? 'female' : null;
}
