import { findChains, type Range } from '../../src/annotate/people/names/chains.ts';
import type { Page } from '../../src/annotate/people/names/features.ts';
import { readModel, type Stored } from '../../src/annotate/people/names/model.ts';
import { firstLook, secondFeatures } from '../../src/annotate/people/names/second-look.ts';
import { Tagger } from '../../src/annotate/people/names/tag.ts';
import { Crf, type Chain, type Fitting } from './crf.ts';
import { featuresAt, type GoldChain } from './gold.ts';

/** A story to learn from; `fold` is the fifth of its set that it belongs to. */
export type Lesson = {
  readonly page: Page;
  readonly chains: readonly GoldChain[];
  readonly weight: number;
  readonly fold: number;
};
export type Limits = Fitting & {
  /** A feature seen for fewer words says too little, and could be a single story's name. */
  readonly rarest: number;
  /** Smaller weights are dropped. */
  readonly smallest: number;
};

type Table = Readonly<Record<string, readonly [number, number]>>;
type Half = { readonly features: Table; readonly moves: readonly (readonly number[])[] };

/** Both readings. The second learns from what a first that has not seen the story makes of it. */
export function fitNames(lessons: readonly Lesson[], limits: Limits): Stored {
  const first = fitHalf(
    lessons.flatMap((lesson) => namedChains(lesson)),
    limits,
    [],
  );
  const folds = [...new Set(lessons.map(({ fold }) => fold))];
  const named = folds.flatMap((fold) => {
    const { features, moves } = fitHalf(
      lessons.filter((lesson) => lesson.fold !== fold).flatMap((lesson) => namedChains(lesson)),
      limits,
      [],
    );
    const model = readModel({ features, moves, again: {}, movesAgain: [] });
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .flatMap((lesson) => secondChains(lesson, new Tagger(lesson.page, model)));
  });
  const second = fitHalf(named, limits, first.moves);
  return { ...first, again: second.features, movesAgain: second.moves };
}

type Named = {
  readonly names: readonly (readonly string[])[];
  readonly base?: Chain['base'];
  readonly allowed: Chain['allowed'];
  readonly weight: number;
};

const indices = ({ first, last }: Range): readonly number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);

const namedChains = ({ page, chains, weight }: Lesson): readonly Named[] =>
  chains.map(({ range, allowed }) => ({
    names: indices(range).map((at) => featuresAt(page, at)),
    allowed,
    weight,
  }));

function secondChains({ page, chains, weight }: Lesson, tagger: Tagger): readonly Named[] {
  const look = firstLook(page, tagger.firstNames(findChains(page.words)));
  return chains.map(({ range, allowed }) => ({
    names: indices(range).map((at) => secondFeatures(page, look, at)),
    base: indices(range).map((at) => tagger.scoresAt(at).map((score) => Math.max(score, -50))),
    allowed,
    weight,
  }));
}

function fitHalf(named: readonly Named[], limits: Limits, startMoves: Half['moves']): Half {
  const ids = idsOf(
    named.flatMap(({ names }) => names),
    limits.rarest,
  );
  const chains = named.map(({ names, ...rest }): Chain => ({
    ...rest,
    features: names.map((list) => Int32Array.from(list.flatMap((name) => ids.get(name) ?? []))),
  }));
  const crf = new Crf(ids.size, startMoves);
  crf.fit(chains, limits);
  const features: [string, readonly [number, number]][] = [];
  for (const [name, id] of ids) {
    const [outside = 0, begins = 0, inside = 0] = crf.weights.slice(id * 3, id * 3 + 3);
    const pair = [round(begins - outside), round(inside - outside)] as const;
    if (pair.some((value) => Math.abs(value) >= limits.smallest)) features.push([name, pair]);
  }
  return {
    features: Object.fromEntries(features.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    moves: [0, 1, 2, 3].map((row) => Array.from(crf.moves.slice(row * 3, row * 3 + 3), round)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function idsOf(lists: readonly (readonly string[])[], rarest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= rarest) ids.set(name, ids.size);
  return ids;
}
