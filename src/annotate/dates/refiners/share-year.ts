import type { Draft } from '../meaning.ts';
import { monthValue, dayValue } from '../timex-value.ts';
import type { Refiner } from './refiner.ts';

/** What joins the ends of a range, or the members of a list, that share a year. */
const JOINS = /^ ?(?:[-\u2013]| and| to| through| until| or|,|, and|, or) ?(?:the )?$/u;

/** between November and December 1974 · 30 March to 2 April 2018 · May 2, 9 and 16, 2025: the year that is said last is that of all. */
export const shareYear: Refiner = {
  name: 'share-year',
  refine: (drafts, text) => {
    const shared = [...drafts];
    for (let at = shared.length - 2; at >= 0; at -= 1) {
      const [draft, next] = [shared[at], shared[at + 1]];
      if (draft === undefined || next === undefined || !JOINS.test(text.slice(draft.end, next.start)))
        continue;
      shared[at] = ofYear(draft, next) ?? draft;
    }
    return shared;
  },
};

/** "November and March 1975": what stands after it in the calendar is of the year before. */
function ofYear(draft: Draft, { meaning: next }: Draft): Draft | null {
  const { meaning } = draft;
  const found = YEAR_AND_MONTH.exec(next.kind === 'fixed' ? next.value : '')?.groups;
  if (found === undefined) return null;
  const yearOf = (month: number): number => Number(found['year']) - (month > Number(found['month']) ? 1 : 0);
  if (meaning.kind === 'day-month') {
    const { month, day } = meaning;
    return fixed(draft, dayValue({ year: yearOf(month), month, day }), 'day');
  }
  if (meaning.kind !== 'month' || meaning.toward !== null) return null;
  const { month } = meaning;
  return fixed(draft, monthValue({ year: yearOf(month), month, day: 1 }), 'month');
}

const YEAR_AND_MONTH = /^(?<year>\d{4})-(?<month>\d\d)(?:-\d\d)?$/u;

const fixed = (draft: Draft, value: string, granularity: 'day' | 'month'): Draft => ({
  ...draft,
  meaning: { kind: 'fixed', type: 'DATE', value, granularity },
});
