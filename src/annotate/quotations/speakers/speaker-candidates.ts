import type { Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';

/** A phrase of the sentence that may name the speaker. `order` counts noun phrases from the cue, from 1; negative before it, 0 around it. */
export type Candidate = Range & {
  readonly head: number;
  readonly order: number;
  readonly kind: string;
  /** Index after all that describes it. */
  readonly extent: number;
  /** It describes another phrase itself. */
  readonly isPart: boolean;
};

const MOST_BEFORE = 9;
const MOST_AFTER = 5;

/** The noun phrases nearest to the cue, outside `contents`. Where the cue is a noun, its possessor too: "Clinton’s plans", "his claim". */
export function speakerCandidates(
  clause: Clause,
  cue: number,
  contents: readonly Range[],
): readonly Candidate[] {
  const candidates: Candidate[] = possessorOf(clause, cue);
  const isFree = (phrase: Range): boolean =>
    !contents.some(({ first, last }) => phrase.first >= first && phrase.first < last);
  const nearest = firstAfter(clause, cue);
  let [before, after] = [0, 0];
  for (let index = nearest - 1; index >= 0 && before < MOST_BEFORE && index > nearest - 30; index -= 1) {
    const phrase = clause.phrases[index];
    if (phrase === undefined || phrase.last > cue || !isFree(phrase)) continue;
    before += 1;
    candidates.push(candidateOf(clause, index, -before));
  }
  for (
    let index = nearest;
    index < clause.phrases.length && after < MOST_AFTER && index < nearest + 30;
    index += 1
  ) {
    const phrase = clause.phrases[index];
    if (phrase === undefined || phrase.first <= cue || !isFree(phrase)) continue;
    after += 1;
    candidates.push(candidateOf(clause, index, after));
  }
  return candidates;
}

/** A phrase is part of another where one of the few before it is described by it. */
const LOOK_BACK = 8;

function candidateOf(clause: Clause, index: number, order: number): Candidate {
  const phrase = clause.phrases[index] ?? { first: 0, last: 1, head: 0, kind: 'common' };
  let isPart = false;
  for (let before = index - 1; before >= 0 && before >= index - LOOK_BACK; before -= 1)
    if ((clause.extents[before] ?? 0) > phrase.first) isPart = true;
  return { ...phrase, order, extent: clause.extents[index] ?? phrase.last, isPart };
}

/** Index of the first phrase that begins after the cue, by bisection. */
function firstAfter({ phrases }: Clause, cue: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? Infinity) <= cue) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands before the cue in its own phrase: a possessor ("Clinton’s plans", "his claim"), or a subject that the tagger joined to its verb. */
function possessorOf({ slots, phrases, phraseAt }: Clause, cue: number): Candidate[] {
  const phrase = phrases[phraseAt[cue] ?? -1];
  if (phrase === undefined || phrase.first === cue) return [];
  const { first, kind } = phrase;
  const part = (last: number, as: string): Candidate[] => [
    { first, last, head: last - 1, order: 0, kind: as, extent: last, isPart: false },
  ];
  if (slots[first]?.pos === 'PRON') return part(first + 1, 'possessive');
  for (let at = cue - 1; at > first; at -= 1)
    if (slots[at]?.lower === "'s" || slots[at]?.lower === "'") return part(at, kind);
  return part(cue, `joined ${kind}`);
}
