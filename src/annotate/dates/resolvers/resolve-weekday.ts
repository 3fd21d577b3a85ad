import { addDays, weekdayOf } from '../calendar.ts';
import { dateOf, onDay } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

const WEEK = 7;

/** "Wednesday": the last one up to the day of publication, or the next one where the tense looks ahead. */
export const resolveWeekday: Resolver<'weekday'> = (meaning, scene) => {
  const { weekday, toward, from } = meaning;
  const published = from === 'told' ? (scene.dayTold ?? scene.published) : scene.published;
  if (published === null) return dateOf(`XXXX-WXX-${weekday}`, 'day');
  const today = weekdayOf(published);
  const back = (today - weekday + WEEK) % WEEK;
  const ahead = (weekday - today + WEEK) % WEEK;
  if (toward === -1) return onDay(addDays(published, -(back === 0 ? WEEK : back)));
  if (toward === 1) return onDay(addDays(published, ahead === 0 ? WEEK : ahead));
  if (toward === 0) return onDay(addDays(published, weekday - today));
  return onDay(addDays(published, scene.direction === 'future' ? ahead : -back));
};
