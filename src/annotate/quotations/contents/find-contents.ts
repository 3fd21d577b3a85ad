import type { Frame } from '../cues/frames.ts';
import { choose, chooseLength } from '../model/linear.ts';
import { LEFT_BEGIN, LEFT_END, RIGHT_BEGIN, RIGHT_END } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import { isMarkedAt, isVerbAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import { leftBegins, leftEnds, rightBegins, rightEnds } from './boundaries.ts';
import { withinClause } from './main-clause.ts';
import { leftBeginFeatures, leftEndFeatures } from './left-features.ts';
import { rightBeginFeatures, rightEndFeatures } from './right-features.ts';

/** The slots that the cue introduces, as its frame has them: before it, after it, or both. */
export function findContents(clause: Clause, cue: number, frame: Frame): readonly Range[] {
  const left = frame === 'left' || frame === 'both' ? leftContent(clause, cue) : null;
  const right = frame === 'right' || frame === 'both' ? rightContent(clause, cue) : null;
  return [left, right].filter((range) => range !== null);
}

/** After “…,” said Jane Roe, what follows is not before her name. */
function pastSpeaker({ slots, phrases, phraseAt }: Clause, cue: number): number {
  return isMarkedAt(slots, cue - 1) ? (phrases[phraseAt[cue + 1] ?? -1]?.last ?? cue) : cue;
}

/** In “The Long Field,” | that the bank had lied: what stands between the marks is a title. */
const isTitleBeforeThat = ({ slots }: Clause, at: number): boolean =>
  isMarkedAt(slots, at) && wordAt(slots, at + 1) === 'that';

function rightContent(clause: Clause, cue: number): Range | null {
  const from = pastSpeaker(clause, cue);
  const begins = rightBegins(clause, cue).filter((at) => at >= from);
  const begin = begins[choose(RIGHT_BEGIN, rightBeginFeatures(clause, cue, begins))?.index ?? -1];
  if (begin === undefined) return null;
  const first = isTitleBeforeThat(clause, begin) ? begin + 1 : begin;
  const ends = rightEnds(clause, first);
  const lengths = ends.map((last) => lengthOf(clause, { first, last }));
  const last = ends[chooseLength(RIGHT_END, rightEndFeatures(clause, { cue, begin: first }, ends), lengths)];
  return last === undefined ? null : withinClause(clause, cue, { first, last });
}

function leftContent(clause: Clause, cue: number): Range | null {
  const ends = leftEnds(clause, cue);
  const last = ends[choose(LEFT_END, leftEndFeatures(clause, cue, ends))?.index ?? -1];
  if (last === undefined) return null;
  const begins = leftBegins(clause, last);
  const lengths = begins.map((first) => lengthOf(clause, { first, last }));
  const first =
    begins[chooseLength(LEFT_BEGIN, leftBeginFeatures(clause, { cue, end: last }, begins), lengths)];
  return first === undefined ? null : withoutSubject(clause, { first, last });
}

/** “…,” | a guide at the fort, Jane Roe, | said: a comma at the end of marked words closes them, and the words without a verb behind it are who speaks. */
function withoutSubject({ slots }: Clause, { first, last }: Range): Range {
  let at = last - 1;
  while (at > first && !isMarkedAt(slots, at) && !isVerbAt(slots, at)) at -= 1;
  return isMarkedAt(slots, at) && COMMA_AND_MARK.test(slots[at]?.text ?? '')
    ? { first, last: at + 1 }
    : { first, last };
}

const COMMA_AND_MARK = /,["'’”“]{1,2}$/u;

const lengthOf = ({ slots }: Clause, { first, last }: Range): number =>
  Math.max(1, (slots[last - 1]?.end ?? 0) - (slots[first]?.start ?? 0));
