import type { Entry } from '../search/entry.ts';
import { entriesIn } from '../search/entries-in.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/terms.ts';
import type { DateMention, Person } from '../story/annotation.ts';
import type { Evidence } from '../story/evidence.ts';
import { kindAt } from '../story/kind-at.ts';
import type { StoryId } from '../story/story.ts';
import { mapResting, NO_REST, type Rest } from '../text/rest.ts';
import { contains, overlap, type Span } from '../text/span.ts';
import { periodOf, type Period } from '../story/period.ts';

/** A sentence that tells of a day, month or year, which has been resolved. */
export type TimelineEvent = {
  readonly evidence: Evidence;
  /** Counts from 1, as a reader counts. */
  readonly paragraph: number;
  readonly date: DateMention;
  readonly period: Period;
};

export type TimelineFilter = {
  readonly story?: StoryId | undefined;
  /** Days as "2020-01-09"; what began before `from` and ended in it is shown. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only sentences in which this person is named or meant. */
  readonly person?: string | undefined;
};

export const isFiltered = ({ story, from, to, person }: TimelineFilter): boolean =>
  [story, from, to, person].some((each) => each !== undefined);

/** The dated events of the stories in the order in which they happened; of one day in the order of the stories. Rests between the stories. */
export async function timelineOf(
  index: SearchIndex,
  filter: TimelineFilter = {},
  rest: Rest = NO_REST,
): Promise<readonly TimelineEvent[]> {
  return timelineIn(entriesIn(index, filter.story), filter, rest);
}

/** The same of some stories. */
export async function timelineIn(
  entries: Iterable<Entry>,
  filter: TimelineFilter,
  rest: Rest,
): Promise<readonly TimelineEvent[]> {
  const events = await mapResting(entries, (entry) => eventsIn(entry, filter), rest);
  return events
    .flat()
    .toSorted(
      (a, b) => compareText(a.period.first, b.period.first) || compareText(b.period.last, a.period.last),
    );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventsIn(entry: Entry, { from, to, person }: TimelineFilter): readonly TimelineEvent[] {
  const { story, found } = entry;
  const meant = person === undefined ? null : placesOf(person, found.people);
  const seen = new Set<string>();
  return found.dates.flatMap((date): TimelineEvent[] => {
    const period = isDay(date) ? periodOf(date.value) : null;
    const sentence = found.sentences.find(({ span }) => contains(span, date.span));
    if (period === null || sentence === undefined || kindAt(story, date.span.start) !== 'body') return [];
    if (period.last < (from ?? '') || (to !== undefined && period.first > to)) return [];
    if (meant !== null && !meant.some((place) => overlap(place, sentence.span))) return [];
    // Two names of one day in a sentence are one event.
    const key = `${sentence.span.start} ${period.first} ${period.last}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ evidence: { story, span: sentence.span }, paragraph: sentence.paragraph, date, period }];
  });
}

/** Where those are named or meant whose name has all words of the one given. */
function placesOf(name: string, people: readonly Person[]): readonly Span[] {
  const wanted = termsOf(name).map(({ term }) => term);
  return people
    .filter(({ canonical }) => {
      const known = new Set(termsOf(canonical).map(({ term }) => term));
      return wanted.length > 0 && wanted.every((term) => known.has(term));
    })
    .flatMap(({ mentions, references }) => [...mentions, ...references]);
}

const isDay = ({ type }: DateMention): boolean => type === 'DATE' || type === 'TIME';
