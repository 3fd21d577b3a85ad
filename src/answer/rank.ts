import { expectedType } from './features/expected-type.ts';
import type { Feature } from './features/feature.ts';
import { identity } from './features/identity.ts';
import { asks, lead, passage } from './features/lead.ts';
import { namedPeople } from './features/named-people.ts';
import { order } from './features/order.ts';
import { nearOverlap, overlap } from './features/overlap.ts';
import { speaker } from './features/speaker.ts';
import type { Candidate } from './candidates.ts';
import { viewOf, type Scope, type View } from './view.ts';
import given from './weights.json' with { type: 'json' };

/** Each measures one thing; what each is worth stands in `weights.json`. */
export const FEATURES: readonly Feature[] = [
  overlap,
  nearOverlap,
  order,
  namedPeople,
  expectedType,
  speaker,
  identity,
  lead,
  passage,
  asks,
];

export type Ranked = { readonly view: View; readonly score: number };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(given.weights));

/** Best first; of equals, the earlier in its story. The score is a logit: `probabilityOf` turns it into a probability. */
export function rank(candidates: readonly Candidate[], scope: Scope): readonly Ranked[] {
  return candidates
    .map((candidate) => {
      const view = viewOf(candidate);
      return { view, score: scoreOf(view, scope) };
    })
    .toSorted(
      (a, b) => b.score - a.score || a.view.candidate.sentence.index - b.view.candidate.sentence.index,
    );
}

function scoreOf(view: View, scope: Scope): number {
  return FEATURES.reduce(
    (sum, { name, measure }) => sum + (WEIGHTS.get(name) ?? 0) * measure(view, scope),
    given.bias,
  );
}

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));
