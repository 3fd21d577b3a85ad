import { lemmaOf } from '../../language/lemma.ts';
import { featuresOf } from '../model/templates.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, cutsPhrase, pathKey, type Clause } from '../page/clause.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import { insideOf, sizeOf } from './stretch.ts';

/** "path" is what stands between the content and the cue, "last" the last slot of the content, "here" the first after it; "l" is the lemma of the cue. */
const END_TEMPLATES = {
  d: ['distance'],
  here: ['here'],
  last: ['last'],
  path: ['path'],
  'path last': ['path', 'coarseLast'],
  'l path': ['lemma', 'path'],
  mark: ['last', 'here'],
  between: ['hasMarked'],
  mid: ['isMid'],
} as const;

export const LEFT_END_NAMES: readonly string[] = Object.keys(END_TEMPLATES);

const endKeys = featuresOf(END_TEMPLATES);

/** For each place where content to the left of `cue` may end, its features. */
export function leftEndFeatures(clause: Clause, cue: number, places: readonly number[]): readonly Features[] {
  const { keys } = clause;
  const lemma = keys.of(lemmaOf(wordAt(clause.slots, cue)));
  return places.map((at) => [
    endKeys(keys, {
      lemma,
      distance: keys.of(String(Math.min(cue - at, 12))),
      here: coarseKey(clause, at),
      last: classKey(clause, at - 1),
      coarseLast: coarseKey(clause, at - 1),
      path: pathKey(clause, at, cue),
      hasMarked: keys.of(String(hasMarked(clause, at, cue))),
      isMid: keys.of(String(cutsPhrase(clause, at))),
    }),
  ]);
}

function hasMarked({ slots }: Clause, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isMarkedAt(slots, index)) return true;
  return false;
}

/** "before" is the slot before the content, "here" its first; "inner" what is in it, "outside" what is left out before it. */
const BEGIN_TEMPLATES = {
  before: ['before'],
  here: ['here'],
  pair: ['before', 'coarse'],
  size: ['size'],
  'before size': ['before', 'size'],
  inner: ['inner', 'before'],
  outside: ['outside', 'before'],
  last: ['coarseLast', 'before', 'coarse'],
  'here last': ['here', 'isOne', 'before'],
  'l before': ['lemma', 'before'],
  saying: ['saysBefore', 'before'],
} as const;

export const LEFT_BEGIN_NAMES: readonly string[] = Object.keys(BEGIN_TEMPLATES);

const beginKeys = featuresOf(BEGIN_TEMPLATES);

/** So far before the content other quotations are looked for, in slots. */
const LOOK_BACK = 40;

/** For each place where content that ends at `end` may begin, its features. */
export function leftBeginFeatures(
  clause: Clause,
  { cue, end }: { readonly cue: number; readonly end: number },
  places: readonly number[],
): readonly Features[] {
  const { keys } = clause;
  const lemma = keys.of(lemmaOf(wordAt(clause.slots, cue)));
  return places.map((begin) => [
    beginKeys(keys, {
      lemma,
      before: begin === 0 ? keys.of('START') : coarseKey(clause, begin - 1),
      here: classKey(clause, begin),
      coarse: coarseKey(clause, begin),
      coarseLast: coarseKey(clause, end - 1),
      size: keys.of(sizeOf(end - begin)),
      isOne: keys.of(String(end - begin === 1)),
      inner: insideOf(clause, begin, end).all,
      outside: insideOf(clause, Math.max(0, begin - LOOK_BACK), begin).all,
      saysBefore: keys.of(String(saysBefore(clause, begin))),
    }),
  ]);
}

/** Another verb of saying stands before this place: what comes between may be its own. */
function saysBefore({ slots }: Clause, begin: number): boolean {
  for (let index = Math.max(0, begin - LOOK_BACK); index < begin; index += 1)
    if (posAt(slots, index) === 'VERB' && lemmaOf(wordAt(slots, index)) === 'say') return true;
  return false;
}
