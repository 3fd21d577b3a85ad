import type { DateMention } from '../../story/annotation.ts';
import type { Span } from '../../text/span.ts';

/** What is asked about, in its sentence. Offsets index `text`. */
export type Event = {
  readonly text: string;
  readonly sentence: Span;
  readonly dates: readonly DateMention[];
  readonly event: Span;
};

/** The date nearest to the event, days before durations; null where the sentence has none. */
export function dateOfEvent({ dates, event }: Event): DateMention | null {
  const distance = ({ span, type }: DateMention): number =>
    Math.max(span.start - event.end, event.start - span.end, 0) +
    (type === 'DATE' || type === 'TIME' ? 0 : 10_000);
  return dates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
