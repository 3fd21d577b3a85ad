import type { DatedFinding } from '../newsroom/archive.ts';
import type { Story } from '../story/story.ts';
import type { TimelineFilter } from '../timeline/events.ts';
import { quoteOf } from './quote.ts';
import type { Reply } from './reply.ts';
import { keyOf, storyOfKey } from './story-key.ts';
import type { Catalogue } from './words/catalogue.ts';

/** Events shown at once: a screen of a phone or two. */
const PAGE = 6;
/** What fits on a button, in characters. */
const LONGEST_PAYLOAD = 70;

type Shown = {
  readonly filter: TimelineFilter;
  readonly stories: readonly Story[];
  /** Events before this one have been shown. */
  readonly from: number;
};

/** The events in order, each with its sentence, its day and the words it was resolved from; a page of them. */
export function composeTimeline(
  events: readonly DatedFinding[],
  { filter, stories, from }: Shown,
  words: Catalogue,
): Reply {
  const { timeline } = words.record;
  const shown = events.slice(from, from + PAGE);
  if (shown.length === 0)
    return { blocks: [{ kind: 'say', text: events.length === 0 ? timeline.none : words.more.none }] };
  const next = from + PAGE;
  const payload = writeFilter(filter, next, stories);
  const hasMore = next < events.length;
  return {
    blocks: [
      ...(from === 0 ? [{ kind: 'say', text: timeline.count(events.length) } as const] : []),
      ...shown.map((event) => quoteOf(event, true, words)),
      ...(hasMore ? [{ kind: 'note', text: words.andMore(events.length - next) } as const] : []),
    ],
    ...(hasMore &&
      payload !== null && { buttons: [{ button: 'timeline', payload, label: words.buttons.more }] }),
  };
}

/** "6.k3J-9s_x2Q.2020-01-01..Mike Lee"; null where it does not fit on a button. */
function writeFilter(
  { story, from, to, person }: TimelineFilter,
  next: number,
  stories: readonly Story[],
): string | null {
  const only = stories.find(({ id }) => id === story);
  const written = [next, only === undefined ? '' : keyOf(only), from ?? '', to ?? '', person ?? ''].join('.');
  return written.length <= LONGEST_PAYLOAD ? written : null;
}

/** What stands on a button. Null where its story has changed or is gone, or the button was made up. */
export function readFilter(
  payload: string,
  stories: readonly Story[],
): { readonly filter: TimelineFilter; readonly from: number } | null {
  const groups = /^(?<next>\d{1,6})\.(?<key>[\w-]*)\.(?<from>[\d-]*)\.(?<to>[\d-]*)\.(?<person>.*)$/u.exec(
    payload,
  )?.groups;
  if (groups === undefined) return null;
  const { next = '', key = '', from = '', to = '', person = '' } = groups;
  const only = key === '' ? undefined : storyOfKey(key, stories);
  if (only === null) return null;
  return {
    from: Number(next),
    filter: { story: only?.id, from: given(from), to: given(to), person: given(person) },
  };
}

const given = (value: string): string | undefined => (value === '' ? undefined : value);
