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

type Entry = { readonly bearer: Bearer; score: number; mention: Mention };

/** What stands out fades by this factor with each sentence. */
const FADES = 0.5;
/** A second mention adds this share of what it weighs. */
const AGAIN = 0.3;
/** After so many sentences without a mention nobody is looked back for. */
const FORGOTTEN = 5;
/** More people than this are not kept in mind at once. */
const MOST_ENTRIES = 40;

/** Who stands out at a place of the story: the weights of their mentions, fading from sentence to sentence. */
export class Salience {
  #entries: Entry[] = [];

  mention({ someone, gender }: Bearer, mention: Mention): void {
    const known =
      someone === null ? undefined : this.#entries.find(({ bearer }) => bearer.someone === someone);
    if (known === undefined)
      this.#entries.push({ bearer: { someone, gender }, score: mention.weight, mention });
    else {
      const before = faded(known, mention.sentence);
      known.score = Math.max(before, mention.weight) + AGAIN * Math.min(before, mention.weight);
      known.mention = mention;
    }
    if (this.#entries.length > MOST_ENTRIES)
      this.#entries = this.#remembered(mention.sentence).slice(-MOST_ENTRIES / 2);
  }

  /** Those not forgotten, with their scores. What was learnt of a person's gender since counts. */
  standing(sentence: number): readonly Standing[] {
    return this.#remembered(sentence).map((entry) => ({
      bearer: { someone: entry.bearer.someone, gender: entry.bearer.someone?.gender ?? entry.bearer.gender },
      score: faded(entry, sentence),
      mention: entry.mention,
    }));
  }

  #remembered(sentence: number): Entry[] {
    return this.#entries.filter(({ mention }) => sentence - mention.sentence <= FORGOTTEN);
  }
}

const faded = ({ score, mention }: Entry, now: number): number => score * FADES ** (now - mention.sentence);
