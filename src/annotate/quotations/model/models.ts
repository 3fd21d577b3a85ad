import weights from './weights.json' with { type: 'json' };
import type { ClassWeights, Weights } from './linear.ts';

/** Words that are looked at as cues, by lemma. */
export const CUES: ReadonlySet<string> = new Set(weights.cues);

/** Feature -> weight for each of `FRAMES`. */
export const FRAME: ClassWeights = new Map(Object.entries(weights.frame));

const listOf = (table: Readonly<Record<string, number>>): Weights => new Map(Object.entries(table));

export const RIGHT_BEGIN: Weights = listOf(weights.rightBegin);
export const RIGHT_END: Weights = listOf(weights.rightEnd);
export const LEFT_END: Weights = listOf(weights.leftEnd);
export const LEFT_BEGIN: Weights = listOf(weights.leftBegin);
export const SPEAKER: Weights = listOf(weights.speaker);

/** Feature -> weight for each of `OWNERS`. */
export const FLOATING: ClassWeights = new Map(Object.entries(weights.floating));
