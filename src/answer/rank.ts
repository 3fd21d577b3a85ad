import { expectedTypes } from './features/expected-type.ts';
import type { Feature } from './features/feature.ts';
import { identity } from './features/identity.ts';
import { asks, lead, passage } from './features/lead.ts';
import { length } from './features/length.ts';
import { namedPeople } from './features/named-people.ts';
import { order } from './features/order.ts';
import { localOverlap, nearOverlap, overlap, rarest } from './features/overlap.ts';
import { speaker } from './features/speaker.ts';
import type { Candidate } from './candidates.ts';
import { viewOf, type Scope, type View } from './view.ts';
import trained from './weights.json' with { type: 'json' };

/** Each measures one thing; what each is worth stands in `weights.json`, made by `npm run train`. */
export const FEATURES: readonly Feature[] = [
  overlap,
  localOverlap,
  nearOverlap,
  rarest,
  order,
  namedPeople,
  ...expectedTypes,
  speaker,
  length,
  lead,
  passage,
  asks,
];

/** `score` orders sentences of one question; only `confidenceOf` makes it comparable over questions. */
export type Ranked = { readonly view: View; readonly score: number };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(trained.ranker));

/** Best first; of equals, the earlier in its story. */
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

/** Who somebody is, is hardly ever asked in the sets that train the ranker, so this weight is set: it goes before all else. */
const IDENTITY_WEIGHT = 4;

const scoreOf = (view: View, scope: Scope): number =>
  IDENTITY_WEIGHT * identity.measure(view, scope) +
  FEATURES.reduce((sum, { name, measure }) => sum + (WEIGHTS.get(name) ?? 0) * measure(view, scope), 0);
