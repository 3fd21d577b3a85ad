import { choose } from '../model/linear.ts';
import { SPEAKER } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import { speakerCandidates, type Candidate } from './speaker-candidates.ts';
import { noSpeakerFeatures, speakerFeatures, type CueFrame } from './speaker-features.ts';

export type FoundSpeaker = Candidate & { readonly probability: number };

/** The phrase of the sentence that speaks, or null where none is clear. */
export function findSpeaker(
  clause: Clause,
  frame: CueFrame,
  contents: readonly Range[],
): FoundSpeaker | null {
  const candidates = speakerCandidates(clause, frame.cue, contents);
  const features = candidates.map((candidate) => speakerFeatures(clause, frame, candidate));
  const choice = choose(SPEAKER, [noSpeakerFeatures(clause, frame), ...features]);
  const candidate = candidates[(choice?.index ?? 0) - 1];
  return candidate === undefined || choice === null
    ? null
    : { ...candidate, probability: choice.probability };
}
