import { expectedTypes } from './features/expected-type.ts';
import type { Feature } from './features/feature.ts';
import { identity } from './features/identity.ts';
import { asks, lead } from './features/lead.ts';
import { firstStage, meaning, nearMeaning } from './features/reading.ts';
import { passage, passageFused, passageVector, storyLikely } from './features/nearness.ts';
import { order } from './features/order.ts';
import { nearOverlap, overlap, rarest } from './features/overlap.ts';
import { speaker } from './features/speaker.ts';
import { salience } from './features/salience.ts';
import type { Scope, View } from '../view.ts';
import type { Weights } from './weights.ts';

/** Each measures one thing by words; what each is worth stands in `weights.json`, made by `npm run train`. */
export const WORD_FEATURES: readonly Feature[] = [
  overlap,
  nearOverlap,
  rarest,
  order,
  ...expectedTypes,
  speaker,
  lead,
  passage,
  asks,
];

/** What is measured besides where there are vectors: which sentences are worth reading. */
export const FIRST_STAGE_FEATURES: readonly Feature[] = [
  ...WORD_FEATURES,
  passageVector,
  passageFused,
  storyLikely,
];

/** What is measured of a sentence that the reranker has read. */
export const READ_FEATURES: readonly Feature[] = [
  meaning,
  nearMeaning,
  firstStage,
  passageVector,
  storyLikely,
];

const ALL_FEATURES = [...new Set([...FIRST_STAGE_FEATURES, ...READ_FEATURES])];

/** `score` orders sentences of one question; only `confidenceOf` makes it comparable over questions. */
export type Ranked = { readonly view: View; readonly score: number };

/** Best first; of equals, the earlier in its story. */
export const rank = (views: readonly View[], scope: Scope, weights: Weights): readonly Ranked[] =>
  views
    .map((view) => ({ view, score: scoreOf(view, scope, weights) }))
    .toSorted(
      (a, b) => b.score - a.score || a.view.candidate.sentence.index - b.view.candidate.sentence.index,
    );

/** Who somebody is, is hardly ever asked in the sets that train the ranker, so this weight is set: it goes before all else. */
const IDENTITY_WEIGHT = 4;

/** No set that trains the ranker has questions that go on from an answer, so this weight is set too: as much as an eighth of what is read. */
const SALIENCE_WEIGHT = 1;

const scoreOf = (view: View, scope: Scope, { ranker }: Weights): number =>
  IDENTITY_WEIGHT * identity.measure(view, scope) +
  SALIENCE_WEIGHT * salience.measure(view, scope) +
  ALL_FEATURES.reduce((sum, { name, measure }) => {
    const weight = ranker.get(name);
    return weight === undefined ? sum : sum + weight * measure(view, scope);
  }, 0);
