export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list; of anything else, none. */
export const recordsOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter((item) => isRecord(item)) : [];

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
