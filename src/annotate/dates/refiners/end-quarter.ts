import { isDated } from '../is-day.ts';
import type { Refiner } from './refiner.ts';

const ENDED = /^(?: that| which)? (?:ended|ending|ends)(?: on)? $/u;

/** the quarter ended July 31: which quarter, where it has no number, its last day says. */
export const endQuarter: Refiner = {
  name: 'end-quarter',
  refine: (drafts, text) =>
    drafts.map((draft, index) => {
      const next = drafts[index + 1];
      const isOpen = draft.meaning.kind === 'reported' && draft.meaning.unit !== 'year';
      return isOpen &&
        next !== undefined &&
        isDated(next.meaning) &&
        ENDED.test(text.slice(draft.end, next.start))
        ? { ...draft, beside: next.meaning }
        : draft;
    }),
};
