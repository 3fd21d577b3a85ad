import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { named, type Key } from '../model/keys.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, cutsPhrase, pathKey, type Clause } from '../page/clause.ts';
import { kindOf } from '../page/content-kind.ts';
import { isMarkedAt, wordAt } from '../page/slot-class.ts';
import { aheadOf, firstSpeechAfter, insidesOf, joinedOf, sizeOf, tailOf, type Inside } from './stretch.ts';

/** "d" is the distance from the cue, "here" the first slot of the content, "path" what stands between. */
export const RIGHT_BEGIN_NAMES = [
  'd',
  'here',
  'before',
  'path',
  'path here',
  'pair',
  'mid',
  'l here',
  'l path',
  'l d',
  'after',
  'signs',
  'pos d',
  'c here',
  'c path',
  'c d',
] as const;

const B = named(RIGHT_BEGIN_NAMES);

/** For each place where content to the right of `cue` may begin, its features. */
export function rightBeginFeatures(
  clause: Clause,
  cue: number,
  places: readonly number[],
): readonly Features[] {
  const { keys } = clause;
  const lemma = keys.of(lemmaOf(wordAt(clause.slots, cue)));
  const pos = clause.parts[cue] ?? clause.outside;
  const sense = keys.join(keys.of(classOfCue(wordAt(clause.slots, cue))), pos);
  return places.map((at) => {
    const [here, coarse] = [classKey(clause, at), coarseKey(clause, at)];
    const path = pathKey(clause, cue + 1, at);
    const near = keys.of(String(Math.min(at - cue, 4)));
    const features = [
      keys.join(B.d, keys.of(String(Math.min(at - cue, 10)))),
      keys.join(B.here, here),
      keys.join(B.before, classKey(clause, at - 1)),
      keys.join(B.path, path),
      keys.join3(B['path here'], path, coarse),
      keys.join3(B.pair, coarseKey(clause, at - 1), here),
      keys.join(B.mid, keys.of(String(cutsPhrase(clause, at)))),
      keys.join3(B['l here'], lemma, coarse),
      keys.join3(B['l path'], lemma, path),
      keys.join3(B['l d'], lemma, near),
      keys.join3(B['c here'], sense, coarse),
      keys.join3(B['c path'], sense, path),
      keys.join3(B['c d'], sense, near),
      keys.join3(B.after, coarse, coarseKey(clause, at + 1)),
      keys.join(B.signs, signsOf(clause, cue, at)),
      keys.join(keys.join3(B['pos d'], pos, near), coarse),
    ];
    return [features];
  });
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

/** "here" is the first slot after the content; "kind" is how it begins, "inner" what is in it, "ahead" and "tail" what is left out. */
export const RIGHT_END_NAMES = [
  'here',
  'size',
  'last',
  'last here',
  'opening here',
  'opening size',
  'opening here size',
  'inner',
  'inner opening',
  'next',
  'inner next',
  'l here',
  'l size',
  'here size',
  'tail',
  'mid',
  'kind here',
  'kind here size',
  'kind inner',
  'kind next',
  'l kind here',
  'pos here',
  'pos kind',
  'ahead',
  'ahead kind',
  'crosses',
  'crosses before',
  'joined',
  'joined inner',
  'after',
  'c here',
  'c kind here',
] as const;

const E = named(RIGHT_END_NAMES);

/** What does not change with the place where content ends. */
type Opening = {
  readonly cue: number;
  readonly begin: number;
  readonly lemma: Key;
  readonly sense: Key;
  readonly pos: Key;
  readonly opening: Key;
  readonly kind: Key;
  readonly speech: number;
};

/** For each place where content to the right of `cue` that begins at `begin` may end, its features. */
export function rightEndFeatures(
  clause: Clause,
  { cue, begin }: { readonly cue: number; readonly begin: number },
  places: readonly number[],
): readonly Features[] {
  const { keys } = clause;
  const opening: Opening = {
    cue,
    begin,
    lemma: keys.of(lemmaOf(wordAt(clause.slots, cue))),
    pos: clause.parts[cue] ?? clause.outside,
    sense: keys.join(keys.of(classOfCue(wordAt(clause.slots, cue))), clause.parts[cue] ?? clause.outside),
    opening: coarseKey(clause, begin),
    kind: keys.of(kindOf(clause, begin)),
    speech: firstSpeechAfter(clause, begin, places.at(-1) ?? begin),
  };
  return insidesOf(clause, begin, places).map((inside, place) => {
    const at = places[place] ?? begin;
    const end: End = { at, here: hereKey(clause, at), size: keys.of(sizeOf(at - begin)), ...inside };
    return [endFeatures(clause, opening, end), kindFeatures(clause, opening, end)];
  });
}

/** One place where content may end. */
type End = Inside & { readonly at: number; readonly here: Key; readonly size: Key };

const hereKey = (clause: Clause, at: number): Key =>
  at >= clause.slots.length - 1 ? clause.keys.of('END') : coarseKey(clause, at);

function endFeatures(
  clause: Clause,
  { lemma, opening }: Opening,
  { at, here, size, all: inner }: End,
): readonly Key[] {
  const { keys, slots } = clause;
  const next = pathKey(clause, at + 1, Math.min(at + 4, slots.length));
  return [
    keys.join(E.here, here),
    keys.join(E.size, size),
    keys.join(E.last, classKey(clause, at - 1)),
    keys.join3(E['last here'], coarseKey(clause, at - 1), here),
    keys.join3(E['opening here'], opening, here),
    keys.join3(E['opening size'], opening, size),
    keys.join(keys.join3(E['opening here size'], opening, here), size),
    keys.join3(E.inner, inner, here),
    keys.join(keys.join3(E['inner opening'], inner, opening), here),
    keys.join3(E.next, here, next),
    keys.join(keys.join3(E['inner next'], inner, here), next),
    keys.join3(E['l here'], lemma, here),
    keys.join3(E['l size'], lemma, size),
    keys.join3(E['here size'], here, size),
    keys.join3(E.tail, here, keys.of(tailOf(clause, at))),
    keys.join(E.mid, keys.of(String(cutsPhrase(clause, at)))),
    keys.join3(E.after, here, keys.of(wordAt(slots, at + 1))),
  ];
}

function kindFeatures(
  clause: Clause,
  { cue, lemma, sense, pos, kind, speech }: Opening,
  end: End,
): readonly Key[] {
  const { keys } = clause;
  const { at, here } = end;
  const verbs = keys.of(end.verbs);
  const ahead = aheadOf(clause, at);
  const crosses = keys.of(String(speech < at));
  const joined = joinedOf(clause, cue, at);
  return [
    keys.join3(E['kind here'], kind, here),
    keys.join(keys.join3(E['kind here size'], kind, here), end.size),
    keys.join(keys.join3(E['kind inner'], kind, end.all), here),
    keys.join(keys.join3(E['kind next'], kind, here), coarseKey(clause, at + 1)),
    keys.join(keys.join3(E['l kind here'], lemma, kind), here),
    keys.join3(E['c here'], sense, here),
    keys.join(keys.join3(E['c kind here'], sense, kind), here),
    keys.join3(E['pos here'], pos, here),
    keys.join(keys.join(keys.join3(E['pos kind'], pos, kind), here), verbs),
    keys.join3(E.ahead, here, ahead),
    keys.join(keys.join3(E['ahead kind'], here, ahead), kind),
    keys.join3(E.crosses, crosses, here),
    keys.join3(E['crosses before'], crosses, coarseKey(clause, cue - 1)),
    keys.join3(E.joined, joined, kind),
    keys.join3(E['joined inner'], joined, verbs),
  ];
}
