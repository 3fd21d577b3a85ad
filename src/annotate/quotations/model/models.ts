import weights from './weights.json' with { type: 'json' };
import { WeightTable } from './weight-table.ts';

/** Words that are looked at as cues, by lemma. */
export const CUES: ReadonlySet<string> = new Set(weights.cues);

const rows = (table: Readonly<Record<string, readonly number[]>>, width: number): WeightTable =>
  new WeightTable(Object.entries(table), width);

const list = (table: Readonly<Record<string, number>>): WeightTable =>
  new WeightTable(
    Object.entries(table).map(([name, weight]) => [name, [weight]] as const),
    1,
  );

/** One weight for each of `FRAMES`. */
export const FRAME: WeightTable = rows(weights.frame, 5);
/** One weight for each of `OWNERS`. */
export const FLOATING: WeightTable = rows(weights.floating, 3);
export const RIGHT_BEGIN: WeightTable = list(weights.rightBegin);
export const RIGHT_END: WeightTable = list(weights.rightEnd);
export const LEFT_END: WeightTable = list(weights.leftEnd);
export const LEFT_BEGIN: WeightTable = list(weights.leftBegin);
export const SPEAKER: WeightTable = list(weights.speaker);
