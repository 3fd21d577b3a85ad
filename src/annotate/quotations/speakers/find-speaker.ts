import { choose } from '../model/linear.ts';
import { SPEAKER } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import { speakerCandidates, type Candidate } from './speaker-candidates.ts';
import { speakerFeatures, type CueFrame } from './speaker-features.ts';

export type FoundSpeaker = Candidate & { readonly probability: number };

/** The phrase of the sentence that speaks, or null where none is clear. */
export function findSpeaker(
  clause: Clause,
  place: CueFrame,
  contents: readonly Range[],
): FoundSpeaker | null {
  const candidates = speakerCandidates(clause, place.cue, contents);
  const choice = choose(SPEAKER, speakerFeatures(clause, place, candidates));
  const candidate = candidates[(choice?.index ?? 0) - 1];
  return candidate === undefined || choice === null
    ? null
    : { ...candidate, probability: choice.probability };
}
