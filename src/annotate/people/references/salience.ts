import type { Gender } from '../persons/name.ts';
import type { Someone } from '../persons/make-person.ts';

/** Somebody that a pronoun can stand for: a person of the story, or one who has no name in it ("a spokesman"). */
export type Bearer = { readonly someone: Someone | null; readonly gender: Gender };

type Entry = { readonly bearer: Bearer; score: number; sentence: number; at: number };

/** What stands out fades by this factor with each sentence. */
const FADES = 0.5;
/** A second mention adds this share of what it weighs. */
const AGAIN = 0.3;
/** After so many sentences without a mention nobody is looked back for. */
const FORGOTTEN = 5;

/** Who stands out at a place of the story: the weights of their mentions, fading from sentence to sentence. */
export class Salience {
  #entries: Entry[] = [];

  mention(
    bearer: Bearer,
    { sentence, at, weight }: { readonly sentence: number; readonly at: number; readonly weight: number },
  ): void {
    const known = this.#entries.find(
      (entry) => entry.bearer.someone !== null && entry.bearer.someone === bearer.someone,
    );
    if (known === undefined) this.#entries.push({ bearer, score: weight, sentence, at });
    else {
      const before = faded(known, sentence);
      known.score = Math.max(before, weight) + AGAIN * Math.min(before, weight);
      known.sentence = sentence;
      known.at = at;
    }
    if (this.#entries.length > MOST_ENTRIES)
      this.#entries = this.#entries
        .filter((entry) => sentence - entry.sentence <= FORGOTTEN)
        .slice(-MOST_ENTRIES / 2);
  }

  /** Those not forgotten, with their scores, highest first. */
  ranked(sentence: number): readonly {
    readonly bearer: Bearer;
    readonly score: number;
    readonly at: number;
    readonly sentence: number;
  }[] {
    return this.#entries
      .filter((entry) => sentence - entry.sentence <= FORGOTTEN)
      .map((entry) => ({
        bearer: entry.bearer,
        score: faded(entry, sentence),
        at: entry.at,
        sentence: entry.sentence,
      }))
      .toSorted((a, b) => b.score - a.score);
  }
}

/** More people than this are not kept in mind at once. */
const MOST_ENTRIES = 40;

const faded = ({ score, sentence }: Entry, now: number): number => score * FADES ** (now - sentence);
