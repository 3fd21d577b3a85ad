import type { Word } from '../words/word.ts';
import type { Range } from './chains.ts';
import { NO_WORD_FEATURE, OFFSETS, placeFeatures, wordFeatures, type Offset, type Page } from './features.ts';
import { LABELS, type Model, type Moves, type Scores } from './model.ts';
import { firstLook, secondFeatures } from './second-look.ts';

const OUTSIDE: Scores = [0, 0, 0];
const NEVER = -1e9;

/** What a word adds to its own score and its neighbours', by offset; kept by model as words recur. The bound keeps memory flat. */
type Around = ReadonlyMap<Offset, Scores>;
const MOST_SUMS = 10_000;
const SUMS = new WeakMap<Model, Map<string, Around>>();

function sumsOf(model: Model): Map<string, Around> {
  const sums = SUMS.get(model) ?? new Map<string, Around>();
  SUMS.set(model, sums);
  return sums;
}

/** A tagger for one story. */
export class Tagger {
  private readonly own = new Map<number, Scores>();

  private readonly page: Page;
  private readonly model: Model;
  private readonly sums: Map<string, Around>;
  private readonly around: (Around | undefined)[] = [];
  private readonly edge: Around;

  constructor(page: Page, model: Model) {
    this.page = page;
    this.model = model;
    this.sums = sumsOf(model);
    this.edge = this.sumsBy((offset) => [`${offset} ${NO_WORD_FEATURE}`]);
  }

  /** The names of a story: read once by themselves, then again with what the first reading made of the same words elsewhere. */
  names(chains: readonly Range[]): readonly Range[] {
    const look = firstLook(this.page, this.firstNames(chains));
    const second = (at: number): Scores => this.sum(secondFeatures(this.page, look, at), this.model.again);
    return chains.flatMap((chain) =>
      this.namesIn(chain, this.model.movesAgain, (at) => added(this.scoresAt(at), second(at))),
    );
  }

  /** The names by the first reading. */
  firstNames(chains: readonly Range[]): readonly Range[] {
    return chains.flatMap((chain) => this.namesIn(chain, this.model.moves, (at) => this.scoresAt(at)));
  }

  /** The likeliest labels by the Viterbi algorithm, as ranges of words. */
  private namesIn(
    { first, last }: Range,
    moves: Model['moves'],
    scores: (at: number) => Scores,
  ): readonly Range[] {
    const labels = bestLabels(
      Array.from({ length: last - first }, (_, index) => scores(first + index)),
      moves,
    );
    const names: Range[] = [];
    labels.forEach((label, index) => {
      const at = first + index;
      const open = names.at(-1);
      if (label === 1 || (label === 2 && open?.last !== at)) names.push({ first: at, last: at + 1 });
      else if (label === 2 && open !== undefined)
        names[names.length - 1] = { first: open.first, last: at + 1 };
    });
    return names;
  }

  /** Of the first reading. */
  scoresAt(at: number): Scores {
    const known = this.own.get(at);
    if (known !== undefined) return known;
    const scores = this.score(at);
    this.own.set(at, scores);
    return scores;
  }

  private score(at: number): Scores {
    const word = this.page.words[at];
    if (word === undefined) return OUTSIDE;
    let [outside, begins, inside] = this.sum(placeFeatures(this.page, at), this.model.features);
    for (const offset of OFFSETS) {
      const isInside = this.page.words[at + offset]?.sentence === word.sentence;
      const more = (isInside ? this.aroundAt(at + offset) : this.edge).get(offset) ?? OUTSIDE;
      outside += more[0];
      begins += more[1];
      inside += more[2];
    }
    return word.capital ? [outside, begins, inside] : [outside, NEVER, inside];
  }

  private aroundAt(at: number): Around {
    const word = this.page.words[at];
    if (word === undefined) return this.edge;
    return (this.around[at] ??= this.aroundWord(word));
  }

  private aroundWord(word: Word): Around {
    const name = `${word.text}/${word.pos}`;
    const found = this.sums.get(name);
    if (found !== undefined) return found;
    const around = this.sumsBy((offset) => wordFeatures(word, offset));
    if (this.sums.size >= MOST_SUMS) this.sums.clear();
    this.sums.set(name, around);
    return around;
  }

  private sumsBy(features: (offset: Offset) => readonly string[]): Around {
    return new Map(OFFSETS.map((offset) => [offset, this.sum(features(offset), this.model.features)]));
  }

  private sum(features: readonly string[], table: Model['features']): Scores {
    let [begins, inside] = [0, 0];
    for (const feature of features) {
      const weights = table.get(feature);
      if (weights === undefined) continue;
      begins += weights[0];
      inside += weights[1];
    }
    return [0, begins, inside];
  }
}

const added = (a: Scores, b: Scores): Scores => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The labels with the highest total; a name never goes on from outside. */
function bestLabels(scores: readonly Scores[], moves: Moves): readonly number[] {
  const back: number[] = [];
  let best: Scores = OUTSIDE;
  scores.forEach((own, at) => {
    const next: [number, number, number] = [0, 0, 0];
    for (let label = 0; label < LABELS.length; label += 1) {
      const from = at === 0 ? 0 : bestFrom(best, moves, label);
      back.push(from);
      next[label] =
        (own[label] ?? 0) +
        (at === 0
          ? reach(OUTSIDE, moves[0] ?? OUTSIDE, { from, label })
          : reach(best, moves[from + 1] ?? OUTSIDE, { from, label }));
    }
    best = next;
  });
  let label = best.indexOf(Math.max(...best));
  const labels = scores.map(() => 0);
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * LABELS.length + label] ?? 0;
  }
  return labels;
}

function bestFrom(best: Scores, moves: Moves, label: number): number {
  let [from, highest] = [0, -Infinity];
  for (let other = 0; other < LABELS.length; other += 1) {
    const score = reach(best, moves[other + 1] ?? OUTSIDE, { from: other, label });
    if (score > highest) [from, highest] = [other, score];
  }
  return from;
}

function reach(
  best: Scores,
  row: Scores,
  { from, label }: { readonly from: number; readonly label: number },
): number {
  return (best[from] ?? 0) + (row[label] ?? 0) + (label === 2 && from === 0 ? NEVER : 0);
}
