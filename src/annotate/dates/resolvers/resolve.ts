import { addDays, parseDay } from '../calendar.ts';
import { onDay, periodOf } from '../timex-value.ts';
import type { Draft, Resolved } from '../meaning.ts';
import { resolveDayMonth } from './resolve-day-month.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { resolveMonth } from './resolve-month.ts';
import { resolvePart } from './resolve-part.ts';
import { resolvePeriod } from './resolve-period.ts';
import { resolveReported } from './resolve-reported.ts';
import { resolveSeason } from './resolve-season.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveTime, withTime } from './resolve-time.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import type { Scene } from './scene.ts';

/** What the words come to in the scene that they stand in. */
export function resolve(draft: Draft, scene: Scene): Resolved {
  const resolved = withTime(moved(day(besideItsDay(draft), scene), draft.days), draft.time);
  const named = draft.isWeek === true ? parseDay(resolved.value) : null;
  return named === null ? resolved : periodOf('week', named);
}

/** "2100 UTC) on Tuesday": a time is of the day that stands beside it. */
const besideItsDay = (draft: Draft): Draft =>
  draft.meaning.kind === 'time' && draft.beside !== undefined
    ? { start: draft.start, end: draft.end, meaning: draft.beside }
    : draft;

/** "the day after Thanksgiving": so many days from the day named. */
function moved(resolved: Resolved, days: number | undefined): Resolved {
  const named = days === undefined ? null : parseDay(resolved.value);
  return named === null || days === undefined ? resolved : onDay(addDays(named, days));
}

function day(draft: Draft, scene: Scene): Resolved {
  const { meaning } = draft;
  switch (meaning.kind) {
    case 'fixed':
      return meaning;
    case 'day-month':
      return resolveDayMonth(meaning, scene, draft);
    case 'month':
      return resolveMonth(meaning, scene, draft);
    case 'weekday':
      return resolveWeekday(meaning, scene, draft);
    case 'holiday':
      return resolveHoliday(meaning, scene, draft);
    case 'season':
      return resolveSeason(meaning, scene, draft);
    case 'part':
      return resolvePart(meaning, scene, draft);
    case 'reported':
      return resolveReported(meaning, scene, draft);
    case 'period':
      return resolvePeriod(meaning, scene, draft);
    case 'shift':
      return resolveShift(meaning, scene, draft);
    case 'time':
      return resolveTime(meaning, scene, draft);
  }
}
