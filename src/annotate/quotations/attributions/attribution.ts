import type { Frame } from '../cues/frames.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';

/** A cue with its content and its speaker, as slots of one unit. `speaker` is null where the sentence does not make it clear. */
export type Attribution = {
  readonly cue: number;
  readonly frame: Frame;
  readonly probability: number;
  readonly contents: readonly Range[];
  readonly speaker: FoundSpeaker | null;
  /** Who passes on what the speaker said: "…, according to two aides". */
  readonly via: FoundSpeaker | null;
};
