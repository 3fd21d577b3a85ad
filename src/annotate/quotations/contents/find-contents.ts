import type { Frame } from '../cues/frames.ts';
import { choose } from '../model/linear.ts';
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
  const first =
    begins[
      choose(
        RIGHT_BEGIN,
        begins.map((at) => rightBeginFeatures(clause, { cue, at })),
      )?.index ?? -1
    ];
  if (first === undefined) return null;
  const ends = rightEnds(clause, first);
  const last =
    ends[
      choose(
        RIGHT_END,
        ends.map((at) => rightEndFeatures(clause, { cue, begin: first, at })),
      )?.index ?? -1
    ];
  return last === undefined ? null : { first, last };
}

function leftContent(clause: Clause, cue: number): Range | null {
  const ends = leftEnds(clause, cue);
  const last =
    ends[
      choose(
        LEFT_END,
        ends.map((at) => leftEndFeatures(clause, { cue, at })),
      )?.index ?? -1
    ];
  if (last === undefined) return null;
  const begins = leftBegins(clause, last);
  const first =
    begins[
      choose(
        LEFT_BEGIN,
        begins.map((begin) => leftBeginFeatures(clause, { cue, begin, at: last })),
      )?.index ?? -1
    ];
  return first === undefined ? null : { first, last };
}
