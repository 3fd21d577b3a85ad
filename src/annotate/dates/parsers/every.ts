import type { Said } from '../meaning.ts';

/** A set of days, months or seasons: the year is left open. */
export const everyOf = (value: string): Said => ({
  meaning: { kind: 'fixed', type: 'SET', value: value.replace(/^0000/u, 'XXXX'), granularity: 'none' },
});
