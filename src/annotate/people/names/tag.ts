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

/** The states of the Viterbi algorithm, as `moves` has a row for each to come from: before a chain, then the labels. */
const START = 0;
const AT_START: Totals = [0, -Infinity, -Infinity, -Infinity];

/** The highest total of a row of labels that ends in each state. */
type Totals = readonly number[];

/** The labels with the highest total; a name never goes on from outside, nor from the start. */
function bestLabels(scores: readonly Scores[], moves: Moves): readonly number[] {
  let totals = AT_START;
  /** For each word and label the state to come from. */
  const steps = scores.map((own) => {
    const before = LABELS.map((_, label) => bestBefore(totals, moves, label));
    totals = [
      -Infinity,
      ...own.map((score, label) => score + reach(totals, moves, [before[label] ?? START, label])),
    ];
    return before;
  });
  let state = totals.indexOf(Math.max(...totals));
  const labels: number[] = [];
  for (const before of steps.toReversed()) {
    labels.push(state - 1);
    state = before[state - 1] ?? START;
  }
  return labels.toReversed();
}

/** The state from which a label is reached with the highest total. */
function bestBefore(totals: Totals, moves: Moves, label: number): number {
  let [best, highest] = [START, -Infinity];
  for (let state = START; state < totals.length; state += 1) {
    const total = reach(totals, moves, [state, label]);
    if (total > highest) [best, highest] = [state, total];
  }
  return best;
}

const [OUTSIDE_LABEL, INSIDE_LABEL] = [LABELS.indexOf('O'), LABELS.indexOf('I')];

function reach(
  totals: Totals,
  moves: Moves,
  [state, label]: readonly [state: number, label: number],
): number {
  const isBanned = label === INSIDE_LABEL && (state === START || state === OUTSIDE_LABEL + 1);
  return (totals[state] ?? 0) + (moves[state]?.[label] ?? 0) + (isBanned ? NEVER : 0);
}
