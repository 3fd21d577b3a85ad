import type { DatedFinding, Timeline } from '../newsroom/archive.ts';
import type { Story } from '../story/story.ts';
import type { TimelineFilter } from '../timeline/events.ts';
import { drawTimeline } from '../picture/timeline-picture.ts';
import { lookOf, type Look } from '../picture/theme.ts';
import { dayInWords } from './day-in-words.ts';
import { verbatim } from '../story/evidence.ts';
import { quoteOf, storyNotes } from './quote.ts';
import type { Reply, ReplyFile } from './reply.ts';
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
  /** Drawn too, for this look; null: not drawn. */
  readonly look: Look | null;
};

/** The events in order, each with its sentence, its day and the words it was resolved from; a page of them. */
export async function composeTimeline(
  { events, partOf }: Timeline,
  { filter, stories, from, look }: Shown,
  words: Catalogue,
): Promise<Reply> {
  const { timeline } = words.record;
  const shown = events.slice(from, from + PAGE);
  const part =
    partOf === null
      ? []
      : [{ kind: 'note', text: timeline.part[partOf.by](partOf.read, partOf.all) } as const];
  if (shown.length === 0)
    return {
      blocks: [{ kind: 'say', text: events.length === 0 ? timeline.none : words.more.none }, ...part],
    };
  const next = from + PAGE;
  const payload = writeFilter({ filter, from: next, look }, stories);
  const hasMore = next < events.length;
  return {
    blocks: [
      ...(from === 0 ? [{ kind: 'say', text: timeline.count(events.length) } as const] : []),
      ...shown.map((event) => quoteOf(event, true, words)),
      ...(hasMore ? [{ kind: 'note', text: words.andMore(events.length - next) } as const] : []),
      ...part,
      ...storyNotes(shown, words),
    ],
    ...(look !== null && { files: [await pictureOf(shown, look, words)] }),
    ...(hasMore &&
      payload !== null && { buttons: [{ button: 'timeline', payload, label: words.buttons.more }] }),
  };
}

async function pictureOf(shown: readonly DatedFinding[], look: Look, words: Catalogue): Promise<ReplyFile> {
  const events = shown.map(({ date, first, evidence }) => ({
    first,
    day: dayInWords(date, words) ?? date.value,
    isDay: date.granularity === 'day' || date.granularity === 'time',
    text: verbatim(evidence),
  }));
  return {
    name: 'timeline.png',
    bytes: await drawTimeline(events, look),
    alt: events.map(({ day, text }) => `${day}: ${text}`).join('\n'),
  };
}

type Page = { readonly filter: TimelineFilter; readonly from: number; readonly look: Look | null };

/** "6.dark.k3J-9s_x2Q.2020-01-01..Mike Lee"; null where it does not fit on a button. */
function writeFilter({ filter, from: next, look }: Page, stories: readonly Story[]): string | null {
  const { story, from, to, person } = filter;
  const only = stories.find(({ id }) => id === story);
  const key = only === undefined ? '' : keyOf(only);
  const written = [next, look ?? '', key, from ?? '', to ?? '', person ?? ''].join('.');
  return written.length <= LONGEST_PAYLOAD ? written : null;
}

/** What stands on a button. Null where its story has changed or is gone, or the button was made up. */
export function readFilter(payload: string, stories: readonly Story[]): Page | null {
  const groups =
    /^(?<next>\d{1,6})\.(?<look>dark|light|)\.(?<key>[\w-]*)\.(?<from>[\d-]*)\.(?<to>[\d-]*)\.(?<person>.*)$/u.exec(
      payload,
    )?.groups;
  if (groups === undefined) return null;
  const { next = '', look = '', key = '', from = '', to = '', person = '' } = groups;
  const only = key === '' ? undefined : storyOfKey(key, stories);
  if (only === null) return null;
  return {
    from: Number(next),
    look: lookOf(look),
    filter: { story: only?.id, from: given(from), to: given(to), person: given(person) },
  };
}

const given = (value: string): string | undefined => (value === '' ? undefined : value);
