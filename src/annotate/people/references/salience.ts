import type { Gender } from '../persons/name.ts';
import type { Someone } from '../persons/make-person.ts';

/** Somebody that a pronoun can stand for: a person of the story, or one who has no name in it ("a spokesman"). */
export type Bearer = { readonly someone: Someone | null; readonly gender: Gender };

/** Where somebody was mentioned last: `at` is the last word of it, `isSubject` whether a clause is theirs. */
export type Mention = {
  readonly sentence: number;
  readonly at: number;
  readonly weight: number;
  readonly isSubject: boolean;
  /** One of several that "and" joins: "Pompeo and Esper". */
  readonly isJoined: boolean;
};

/** One who can be meant, with how much they stand out. */
export type Standing = { readonly bearer: Bearer; readonly score: number; readonly mention: Mention };

type Entry = Standing;

/** What stands out fades by this factor with each sentence. */
const FADES = 0.5;
/** A second mention adds this share of what it weighs. */
const AGAIN = 0.3;
/** After so many sentences without a mention nobody is looked back for. */
const FORGOTTEN = 5;
/** More people than this are not kept in mind at once. */
const MOST_ENTRIES = 40;

/** Who stands out at a place of the story: the weights of their mentions, fading from sentence to sentence. It never changes: each mention gives the next. */
export class Salience {
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[] = []) {
    this.#entries = entries;
  }

  /** How it is after somebody is mentioned. */
  after(bearer: Bearer, mention: Mention): Salience {
    const at =
      bearer.someone === null
        ? -1
        : this.#entries.findIndex((each) => each.bearer.someone === bearer.someone);
    const known = this.#entries[at];
    const entries =
      known === undefined
        ? [...this.#entries, { bearer, score: mention.weight, mention }]
        : this.#entries.with(at, again(known, mention));
    return new Salience(
      entries.length > MOST_ENTRIES
        ? entries.filter(isRememberedIn(mention.sentence)).slice(-MOST_ENTRIES / 2)
        : entries,
    );
  }

  /** Those not forgotten, with their scores. What was learnt of a person's gender since counts. */
  standing(sentence: number): readonly Standing[] {
    return this.#entries.filter(isRememberedIn(sentence)).map((entry) => ({
      bearer: { someone: entry.bearer.someone, gender: entry.bearer.someone?.gender ?? entry.bearer.gender },
      score: faded(entry, sentence),
      mention: entry.mention,
    }));
  }
}

/** Before anybody is mentioned. */
export const NOBODY = new Salience();

function again(known: Entry, mention: Mention): Entry {
  const before = faded(known, mention.sentence);
  const score = Math.max(before, mention.weight) + AGAIN * Math.min(before, mention.weight);
  return { bearer: known.bearer, score, mention };
}

const isRememberedIn =
  (sentence: number) =>
  ({ mention }: Entry): boolean =>
    sentence - mention.sentence <= FORGOTTEN;

const faded = ({ score, mention }: Entry, now: number): number => score * FADES ** (now - mention.sentence);
