import { lemmaOf } from '../../language/lemma.ts';
import { named } from '../model/keys.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, cutsPhrase, pathKey, type Clause } from '../page/clause.ts';
import { isMarkedAt, posAt, wordAt } from '../page/slot-class.ts';
import { insideOf, sizeOf } from './stretch.ts';

/** "path" is what stands between the content and the cue, "last" the last slot of the content, "here" the first after it. */
export const LEFT_END_NAMES = [
  'd',
  'here',
  'last',
  'path',
  'path last',
  'l path',
  'mark',
  'between',
  'mid',
] as const;

const E = named(LEFT_END_NAMES);

/** For each place where content to the left of `cue` may end, its features. */
export function leftEndFeatures(clause: Clause, cue: number, places: readonly number[]): readonly Features[] {
  const { keys } = clause;
  const lemma = keys.of(lemmaOf(wordAt(clause.slots, cue)));
  return places.map((at) => {
    const path = pathKey(clause, at, cue);
    const last = classKey(clause, at - 1);
    const features = [
      keys.join(E.d, keys.of(String(Math.min(cue - at, 12)))),
      keys.join(E.here, coarseKey(clause, at)),
      keys.join(E.last, last),
      keys.join(E.path, path),
      keys.join3(E['path last'], path, coarseKey(clause, at - 1)),
      keys.join3(E['l path'], lemma, path),
      keys.join3(E.mark, last, coarseKey(clause, at)),
      keys.join(E.between, keys.of(String(hasMarked(clause, at, cue)))),
      keys.join(E.mid, keys.of(String(cutsPhrase(clause, at)))),
    ];
    return [features];
  });
}

function hasMarked({ slots }: Clause, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isMarkedAt(slots, index)) return true;
  return false;
}

/** "before" is the slot before the content, "here" its first; "inner" what is in it, "outside" what is left out before it. */
export const LEFT_BEGIN_NAMES = [
  'before',
  'here',
  'pair',
  'size',
  'before size',
  'inner',
  'outside',
  'last',
  'here last',
  'l before',
  'saying',
] as const;

const B = named(LEFT_BEGIN_NAMES);

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
  return places.map((begin) => {
    const before = begin === 0 ? keys.of('START') : coarseKey(clause, begin - 1);
    const size = keys.of(sizeOf(end - begin));
    const [here, coarse] = [classKey(clause, begin), coarseKey(clause, begin)];
    const features = [
      keys.join(B.before, before),
      keys.join(B.here, here),
      keys.join3(B.pair, before, coarse),
      keys.join(B.size, size),
      keys.join3(B['before size'], before, size),
      keys.join3(B.inner, insideOf(clause, begin, end).all, before),
      keys.join3(B.outside, insideOf(clause, Math.max(0, begin - LOOK_BACK), begin).all, before),
      keys.join(keys.join3(B.last, coarseKey(clause, end - 1), before), coarse),
      keys.join(keys.join3(B['here last'], here, keys.of(String(end - begin === 1))), before),
      keys.join3(B['l before'], lemma, before),
      keys.join3(B.saying, keys.of(String(saysBefore(clause, begin))), before),
    ];
    return [features];
  });
}

/** Another verb of saying stands before this place: what comes between may be its own. */
function saysBefore({ slots }: Clause, begin: number): boolean {
  for (let index = Math.max(0, begin - LOOK_BACK); index < begin; index += 1)
    if (posAt(slots, index) === 'VERB' && lemmaOf(wordAt(slots, index)) === 'say') return true;
  return false;
}
