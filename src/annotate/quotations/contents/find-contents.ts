import type { Frame } from '../cues/frames.ts';
import { choose, chooseLength } from '../model/linear.ts';
import { LEFT_BEGIN, LEFT_END, RIGHT_BEGIN, RIGHT_END } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import { leftBegins, leftEnds, rightBegins, rightEnds } from './boundaries.ts';
import {
  leftBeginFeatures,
  leftEndFeatures,
  rightBeginFeatures,
  rightEndFeatures,
} from './boundary-features.ts';

/** The slots that the cue introduces, as its frame has them: before it, after it, or both. */
export function findContents(clause: Clause, cue: number, frame: Frame): readonly Range[] {
  const left = frame === 'left' || frame === 'both' ? leftContent(clause, cue) : null;
  const right = frame === 'right' || frame === 'both' ? rightContent(clause, cue) : null;
  return [left, right].filter((range) => range !== null);
}

function rightContent(clause: Clause, cue: number): Range | null {
  const begins = rightBegins(clause, cue);
  const begin = choose(
    RIGHT_BEGIN,
    begins.map((at) => rightBeginFeatures(clause, { cue, at })),
  );
  const first = begins[begin?.index ?? -1];
  if (first === undefined) return null;
  const ends = rightEnds(clause, first);
  const features = ends.map((at) => rightEndFeatures(clause, { cue, begin: first, at }));
  const last =
    ends[
      chooseLength(
        RIGHT_END,
        features,
        ends.map((at) => lengthOf(clause, { first, last: at })),
      ) ?? -1
    ];
  return last === undefined ? null : { first, last };
}

function leftContent(clause: Clause, cue: number): Range | null {
  const ends = leftEnds(clause, cue);
  const end = choose(
    LEFT_END,
    ends.map((at) => leftEndFeatures(clause, { cue, at })),
  );
  const last = ends[end?.index ?? -1];
  if (last === undefined) return null;
  const begins = leftBegins(clause, last);
  const features = begins.map((begin) => leftBeginFeatures(clause, { cue, begin, at: last }));
  const first =
    begins[
      chooseLength(
        LEFT_BEGIN,
        features,
        begins.map((at) => lengthOf(clause, { first: at, last })),
      ) ?? -1
    ];
  return first === undefined ? null : { first, last };
}

const lengthOf = ({ slots }: Clause, { first, last }: Range): number =>
  (slots[last - 1]?.end ?? 0) - (slots[first]?.start ?? 0);
