import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Aug. 7 last year · October of this year · the spring of next year: the year says which one. */
export const joinYear: Refiner = {
  name: 'join-year',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) => {
      const { meaning } = right;
      if (meaning.kind !== 'period' || meaning.unit !== 'year' || meaning.from !== 'published') return null;
      if (!/^,? (?:of )?$/u.test(text.slice(left.end, right.start))) return null;
      if (!/^(?:last|this|next)/iu.test(text.slice(right.start, right.end))) return null;
      return ofYear(left, meaning.step, right.end);
    }),
};

const KINDS: ReadonlySet<string> = new Set(['day-month', 'month', 'season', 'holiday']);

/** `years` counts from the year of publication. */
const ofYear = (draft: Draft, years: number, end: number): Draft | null =>
  KINDS.has(draft.meaning.kind) ? { ...draft, years, end } : null;
