import { COUNTED_OTHERWISE, NO_OFFSET_AFTER } from '../../lexicon/en/date-context.ts';
import { oneOf } from '../patterns.ts';
import { isCalendarDay } from '../is-day.ts';
import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

const WAY = /^ (?<way>before|after|from) $/u;
const THE_DAY = /(?<![\p{L}\d'-])(?:the )?day (?<way>before|after) $/iu;
const OTHERWISE = new RegExp(`\\b${oneOf(COUNTED_OTHERWISE)} `, 'iu');
const STRETCH_BEFORE = new RegExp(`\\b${oneOf(NO_OFFSET_AFTER)} $`, 'iu');

/** Longer than "the day before " and any word that makes a count a stretch. */
const REACH = 16;

/** a week ago Thursday · two days before Christmas · a week from Tuesday · the day after Thanksgiving · the day before last Tuesday: one day, so far from another. */
export const joinDaysFrom: Refiner = {
  name: 'join-days-from',
  refine: (drafts, text) =>
    joinNeighbours(
      drafts.map((draft, index) => afterTheDay(draft, text, drafts[index - 1]?.end ?? 0)),
      (left, right) => {
        const weeks = weeksAgo(left);
        if (weeks !== null && right.meaning.kind === 'weekday' && text.slice(left.end, right.start) === ' ')
          return { ...right, start: left.start, days: -7 * weeks };
        const way = WAY.exec(text.slice(left.end, right.start))?.groups?.['way'];
        const count = daysIn(left);
        if (way === undefined || count === null || !isADay(right) || !isOffset(left, text)) return null;
        return { ...right, start: left.start, days: (way === 'before' ? -1 : 1) * count };
      },
    ),
};

function afterTheDay(draft: Draft, text: string, floor: number): Draft {
  if (!isADay(draft)) return draft;
  const found = THE_DAY.exec(text.slice(Math.max(floor, draft.start - REACH), draft.start));
  if (found === null) return draft;
  return { ...draft, start: draft.start - found[0].length, days: found.groups?.['way'] === 'after' ? 1 : -1 };
}

/** "two weeks ago" -> 2; null for what is none of the kind. */
const weeksAgo = ({ meaning }: Draft): number | null =>
  meaning.kind === 'shift' && meaning.unit === 'week' && meaning.amount < 0 ? -meaning.amount : null;

/** "P2D" -> 2, "P1W" -> 7; null for what is no count of days. */
function daysIn({ meaning }: Draft): number | null {
  const { count, unit } =
    /^P(?<count>\d+)(?<unit>[DW])$/u.exec(meaning.kind === 'fixed' ? meaning.value : '')?.groups ?? {};
  return count === undefined ? null : Number(count) * (unit === 'W' ? 7 : 1);
}

/** "the two days before Christmas" and "for a week before Easter" are stretches. */
const isOffset = ({ start, end }: Draft, text: string): boolean =>
  !/^(?:the|these|those)\b|-/iu.test(text.slice(start, end)) &&
  !OTHERWISE.test(text.slice(start, end)) &&
  !STRETCH_BEFORE.test(text.slice(Math.max(0, start - REACH), start));

function isADay({ meaning, days, time }: Draft): boolean {
  if (days !== undefined || time !== undefined) return false;
  return isCalendarDay(meaning) || meaning.kind === 'weekday';
}
