import type { Weights } from '../../src/answer/rank/weights.ts';
import { confidenceIn } from './fit.ts';
import { signsOf, type Viewed } from './measure.ts';

/** One line on questions that were not learned from. */
export function reportOn(name: string, viewed: readonly Viewed[], weights: Weights): string {
  const seen = viewed.map((each) => ({
    answerable: each.answerable,
    ...signsOf(each, weights),
    sure: confidenceIn(each, weights).answerable,
  }));
  const can = seen.filter(({ answerable }) => answerable);
  const cannot = seen.filter(({ answerable }) => !answerable);
  const refused = (some: typeof seen): string =>
    share(some.filter(({ sure }) => sure < weights.threshold).length, some.length);
  return [
    `${name}: answerable ${can.length}, first ${share(can.filter(({ first }) => first).length, can.length)}, in three ${share(can.filter(({ inThree }) => inThree).length, can.length)}, refused ${refused(can)}`,
    `unanswerable ${cannot.length}, abstained ${refused(cannot)}; AUROC ${auroc(
      can.map(({ sure }) => sure),
      cannot.map(({ sure }) => sure),
    )}`,
  ].join('; ');
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** How often an answerable question is more confident than an unanswerable one. */
export function auroc(can: readonly number[], cannot: readonly number[]): string {
  const wins = can.flatMap((a) => cannot.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.length === 0 ? '-' : (wins.reduce<number>((sum, win) => sum + win, 0) / wins.length).toFixed(3);
}
