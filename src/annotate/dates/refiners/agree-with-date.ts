import { BETWEEN_WEEKDAY_AND_DATE } from '../../lexicon/en/weekday-context.ts';
import { oneOf } from '../patterns.ts';
import type { Draft } from '../meaning.ts';
import { isDated } from '../is-day.ts';
import type { Refiner } from './refiner.ts';

/** "Friday prayers on Jan. 17": a noun or two, and no verb that could have a day of its own; "Sunday night (March 4)". */
const NOUNS_THEN_DATE = new RegExp(
  `^ [(]$|^(?:'s)?(?: \\p{L}[\\p{L}'-]{0,20}){1,3} ${oneOf(BETWEEN_WEEKDAY_AND_DATE)} $`,
  'u',
);

/** "Jan. 17, a Friday". */
const APPOSITION = /^,? (?:which (?:was|is) )?an? $/u;

/** Longer than any text between the two. */
const REACH = 80;

/** Friday prayers on Jan. 17 · Wednesday (April 13) · Jan. 17, a Friday · 22:00 (2100 UTC) on Tuesday: whether both are one day is seen when the date is resolved. */
export const agreeWithDate: Refiner = {
  name: 'agree-with-date',
  refine: (drafts, text) =>
    drafts.map((draft, index) => {
      if (draft.meaning.kind === 'time') return ofItsDay(draft, drafts.slice(index + 1, index + 3), text);
      if (draft.meaning.kind !== 'weekday') return draft;
      const [before, after] = [drafts[index - 1], drafts[index + 1]];
      if (isADay(after) && NOUNS_THEN_DATE.test(between(text, draft, after)))
        return { ...draft, beside: after.meaning };
      if (isADay(before) && APPOSITION.test(between(text, before, draft)))
        return { ...draft, beside: before.meaning };
      return draft;
    }),
};

/** "22:00 local time (2100 UTC) on Tuesday": both times are of that day. */
function ofItsDay(time: Draft, next: readonly Draft[], text: string): Draft {
  const day = next.find(({ meaning }) => meaning.kind !== 'time');
  const isBeside = day !== undefined && IN_OTHER_ZONE.test(between(text, time, day));
  return isBeside && DAYS.has(day.meaning.kind) ? { ...time, beside: day.meaning } : time;
}

const IN_OTHER_ZONE = /^(?: [(][^()]{1,30})?[)],? (?:on )?$/u;
const DAYS: ReadonlySet<string> = new Set(['day-month', 'weekday']);

const between = (text: string, left: Draft, right: Draft): string =>
  right.start - left.end > REACH ? '' : text.slice(left.end, right.start);

const isADay = (draft: Draft | undefined): draft is Draft => draft !== undefined && isDated(draft.meaning);
