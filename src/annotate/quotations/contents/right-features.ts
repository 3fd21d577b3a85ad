import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { Key } from '../model/keys.ts';
import { featuresOf } from '../model/templates.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, cutsPhrase, pathKey, type Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isMarkedAt, wordAt } from '../page/slot-class.ts';
import { aheadOf, firstSpeechAfter, insidesOf, joinedOf, sizeOf, tailsOf } from './stretch.ts';

/** "d" is the distance from the cue, "here" the first slot of the content, "path" what stands between; "l" and "c" are the cue's lemma and class. */
const BEGIN_TEMPLATES = {
  d: ['distance'],
  here: ['here'],
  before: ['before'],
  path: ['path'],
  'path here': ['path', 'coarse'],
  pair: ['coarseBefore', 'here'],
  mid: ['isMid'],
  'l here': ['lemma', 'coarse'],
  'l path': ['lemma', 'path'],
  'l d': ['lemma', 'near'],
  'c here': ['sense', 'coarse'],
  'c path': ['sense', 'path'],
  'c d': ['sense', 'near'],
  after: ['coarse', 'coarseAfter'],
  signs: ['signs'],
  'pos d': ['pos', 'near', 'coarse'],
} as const;

export const RIGHT_BEGIN_NAMES: readonly string[] = Object.keys(BEGIN_TEMPLATES);

const beginKeys = featuresOf(BEGIN_TEMPLATES);

/** What is known of the cue, wherever its content stands. */
type Cue = { readonly lemma: Key; readonly sense: Key; readonly pos: Key };

function cueAt({ keys, slots, parts, outside }: Clause, cue: number): Cue {
  const pos = parts[cue] ?? outside;
  const word = wordAt(slots, cue);
  return { lemma: keys.of(lemmaOf(word)), sense: keys.join(keys.of(classOfCue(word)), pos), pos };
}

/** For each place where content to the right of `cue` may begin, its features. */
export function rightBeginFeatures(
  clause: Clause,
  cue: number,
  places: readonly number[],
): readonly Features[] {
  const { keys } = clause;
  const known = cueAt(clause, cue);
  return places.map((at) => [
    beginKeys(keys, {
      ...known,
      distance: keys.of(String(Math.min(at - cue, 10))),
      near: keys.of(String(Math.min(at - cue, 4))),
      here: classKey(clause, at),
      coarse: coarseKey(clause, at),
      before: classKey(clause, at - 1),
      coarseBefore: coarseKey(clause, at - 1),
      coarseAfter: coarseKey(clause, at + 1),
      path: pathKey(clause, cue + 1, at),
      isMid: keys.of(String(cutsPhrase(clause, at))),
      signs: signsOf(clause, cue, at),
    }),
  ]);
}

const SIGNS: ReadonlySet<string> = new Set(['that', 'to', ':']);

/** The first two of "that", "to", a colon and a marked piece within reach of the cue, and on which side of this place they stand. */
function signsOf(clause: Clause, cue: number, at: number): Key {
  const { slots, keys } = clause;
  let signs = keys.of('');
  let count = 0;
  for (let index = cue + 1; index <= cue + 9 && index < slots.length && count < 2; index += 1) {
    if (!isMarkedAt(slots, index) && !SIGNS.has(wordAt(slots, index))) continue;
    const side = keys.of(index < at ? '<' : index === at ? '=' : '>');
    signs = keys.join3(signs, side, coarseKey(clause, index));
    count += 1;
  }
  return signs;
}

/**
 * "here" is the first slot after the content; "kind" is how it begins, "inner" what is in it, "ahead" and "tail" what is left out; "l" and
 * "c" are the cue's lemma and class.
 */
const END_TEMPLATES = {
  here: ['here'],
  size: ['size'],
  last: ['last'],
  'last here': ['coarseLast', 'here'],
  'opening here': ['opening', 'here'],
  'opening size': ['opening', 'size'],
  'opening here size': ['opening', 'here', 'size'],
  inner: ['inner', 'here'],
  'inner opening': ['inner', 'opening', 'here'],
  next: ['here', 'next'],
  'inner next': ['inner', 'here', 'next'],
  'l here': ['lemma', 'here'],
  'l size': ['lemma', 'size'],
  'here size': ['here', 'size'],
  tail: ['here', 'tail'],
  mid: ['isMid'],
  after: ['here', 'after'],

  // How the content begins.
  'kind here': ['kind', 'here'],
  'kind here size': ['kind', 'here', 'size'],
  'kind inner': ['kind', 'inner', 'here'],
  'kind next': ['kind', 'here', 'coarseAfter'],
  'l kind here': ['lemma', 'kind', 'here'],
  'c here': ['sense', 'here'],
  'c kind here': ['sense', 'kind', 'here'],
  'pos here': ['pos', 'here'],
  'pos kind': ['pos', 'kind', 'here', 'verbs'],
  ahead: ['here', 'ahead'],
  'ahead kind': ['here', 'ahead', 'kind'],
  crosses: ['crosses', 'here'],
  'crosses before': ['crosses', 'beforeCue'],
  joined: ['joined', 'kind'],
  'joined inner': ['joined', 'verbs'],
} as const;

export const RIGHT_END_NAMES: readonly string[] = Object.keys(END_TEMPLATES);

const endKeys = featuresOf(END_TEMPLATES);

/** For each place where content to the right of `cue` that begins at `begin` may end, its features. */
export function rightEndFeatures(
  clause: Clause,
  { cue, begin }: { readonly cue: number; readonly begin: number },
  places: readonly number[],
): readonly Features[] {
  const { keys, slots } = clause;
  const known = {
    ...cueAt(clause, cue),
    opening: coarseKey(clause, begin),
    kind: keys.of(kindOf(clause, begin)),
    beforeCue: coarseKey(clause, cue - 1),
  };
  const speech = firstSpeechAfter(clause, begin, places.at(-1) ?? begin);
  const tails = tailsOf(clause, places);
  return insidesOf(clause, begin, places).map((inside, place) => {
    const at = places[place] ?? begin;
    return [
      endKeys(keys, {
        ...known,
        here: hereKey(clause, at),
        size: keys.of(sizeOf(at - begin)),
        last: classKey(clause, at - 1),
        coarseLast: coarseKey(clause, at - 1),
        inner: inside.all,
        verbs: keys.of(inside.verbs),
        next: pathKey(clause, at + 1, Math.min(at + 4, slots.length)),
        tail: keys.of(tails[place] ?? ''),
        isMid: keys.of(String(cutsPhrase(clause, at))),
        after: keys.of(wordAt(slots, at + 1)),
        coarseAfter: coarseKey(clause, at + 1),
        ahead: aheadOf(clause, at),
        crosses: keys.of(String(speech < at)),
        joined: joinedOf(clause, cue, at),
      }),
    ];
  });
}

const hereKey = (clause: Clause, at: number): Key =>
  at >= clause.slots.length - 1 ? clause.keys.of('END') : coarseKey(clause, at);
