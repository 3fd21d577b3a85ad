import { MOST_AT_ONCE } from '../search/looked-up.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import type { Story, StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { compareText } from '../text/compare-text.ts';
import { mapResting } from '../text/rest.ts';
import { isFiltered, timelineIn, timelineOf, type TimelineFilter } from '../timeline/events.ts';
import { breathing } from './breathing.ts';
import { datedFinding, type DatedFinding } from './findings.ts';

/** Dated sentences in the order of their days. */
export type Timeline = {
  readonly events: readonly DatedFinding[];
  /** Where the stories are too many to go through all: how many were read, of how many, and by what they were chosen. */
  readonly partOf: { readonly read: number; readonly all: number; readonly by: 'person' | 'days' } | null;
};

/** Stories of an archive that one timeline goes through. */
const MOST = 100;
/** Passages that name a person, in which their stories are found. */
const PASSAGES = 300;
/** In days: what happened is told until so long after. */
const TOLD_WITHIN = 7;

/**
 * The dated events of the stories. Where those are in an archive, and many, the events are those of the stories that speak most of a person,
 * or that appeared in the days that are asked for or soon after, the newest of them. Throws a UserError where neither is named, nor a story.
 */
export async function timelineHere(
  index: SearchIndex,
  filter: TimelineFilter,
  stories: readonly Story[],
): Promise<Timeline> {
  const rest = breathing();
  const isWhole =
    filter.story !== undefined || index.entries instanceof Map || index.entries.size <= MOST_AT_ONCE;
  if (!isWhole && !isFiltered(filter))
    throw new UserError({ code: 'too-many-for-timeline', has: index.entries.size });
  const chosen = isWhole ? null : storiesFor(index, filter, stories);
  if (chosen !== null) await index.bring({ stories: chosen });
  const events =
    chosen === null
      ? await timelineOf(index, filter, rest)
      : await timelineIn(
          chosen.flatMap((id) => index.entries.get(id) ?? []),
          filter,
          rest,
        );
  return {
    events: await mapResting(events, (event) => datedFinding(event, index), rest),
    partOf: chosen && {
      read: chosen.length,
      all: index.entries.size,
      by: filter.person === undefined ? 'days' : 'person',
    },
  };
}

function storiesFor(
  index: SearchIndex,
  { from = '', to, person }: TimelineFilter,
  stories: readonly Story[],
): readonly StoryId[] {
  if (person !== undefined) {
    const hits = index.search(contentTermsOf(person), PASSAGES);
    return [...new Set(hits.map(({ entry }) => entry.story.id))].slice(0, MOST);
  }
  const last = to === undefined ? null : laterBy(to, TOLD_WITHIN);
  return stories
    .flatMap(({ id, published }) => (published === null ? [] : [{ id, day: published.slice(0, 10) }]))
    .filter(({ day }) => day >= from && (last === null || day <= last))
    .toSorted((a, b) => compareText(b.day, a.day))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Days of years beyond 9999 are in no story. */
function laterBy(day: string, days: number): string {
  const later = new Date(Date.parse(day) + days * 86_400_000);
  return Number.isNaN(later.getTime()) ? day : later.toISOString().slice(0, 10);
}
