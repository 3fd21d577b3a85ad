import weights from '../weights.json' with { type: 'json' };

/** A word is outside a name of a person, begins one, or goes on with one. */
export const LABELS = ['O', 'B', 'I'] as const;

/** One number for each label. */
export type Scores = readonly [outside: number, begins: number, inside: number];

type Table = ReadonlyMap<string, readonly [number, number]>;
export type Moves = readonly Scores[];

export type Model = {
  /** Feature -> weights of `B` and `I`; outside weighs nothing. */
  readonly features: Table;
  /** From the label before to each label; the first row is for the first word of a chain. */
  readonly moves: Moves;
  /** Features of the second reading, on top of the first. */
  readonly again: Table;
  readonly movesAgain: Moves;
};

type StoredTable = Readonly<Record<string, readonly number[]>>;
type StoredMoves = readonly (readonly number[])[];
export type Stored = {
  readonly features: StoredTable;
  readonly moves: StoredMoves;
  readonly again: StoredTable;
  readonly movesAgain: StoredMoves;
};

export function readModel({ features, moves, again, movesAgain }: Stored): Model {
  return {
    features: tableOf(features),
    moves: movesOf(moves),
    again: tableOf(again),
    movesAgain: movesOf(movesAgain),
  };
}

const tableOf = (stored: StoredTable): Table =>
  new Map(Object.entries(stored).map(([name, [begins = 0, inside = 0]]) => [name, [begins, inside]]));

const movesOf = (stored: StoredMoves): Moves =>
  stored.map(([outside = 0, begins = 0, inside = 0]) => [outside, begins, inside]);

export const NAMES: Model = readModel(weights);
