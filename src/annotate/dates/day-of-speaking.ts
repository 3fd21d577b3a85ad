import type { DateMention, Quotation } from '../../story/annotation.ts';
import { contains, overlap, type Span } from '../../text/span.ts';
import type { Reading } from '../language/reading.ts';
import { parseDay, type Day } from './calendar.ts';

/** So many tokens at most stand between the verb of saying and the day on which it was said. */
const REACH = 6;

/**
 * For each date the day on which the marked words that it stands in were spoken, where their sentence says so: "Roe said on Jan. 8: “It
 * broke last night.”" Null for every other: those count from publication.
 */
export function daysOfSpeaking(
  reading: Reading,
  quotations: readonly Quotation[],
  dates: readonly DateMention[],
): readonly (Day | null)[] {
  const marked = reading.marked.map(({ span }) => span);
  const days = new Map<number, Day | null>();
  const dayOf = (cue: Span): Day | null => {
    const known = days.get(cue.start);
    if (known !== undefined) return known;
    const day = daySaid(reading, { cue, quotations }, dates);
    days.set(cue.start, day);
    return day;
  };
  let next = 0;
  return dates.map(({ span }) => {
    while ((marked[next]?.end ?? Infinity) <= span.start) next += 1;
    const piece = marked[next];
    if (piece === undefined || !contains(piece, span)) return null;
    const quotation = quotations.find((each) => each.form !== 'indirect' && contains(each.span, span));
    return quotation?.cue === undefined || quotation.cue === null ? null : dayOf(quotation.cue);
  });
}

type Saying = { readonly cue: Span; readonly quotations: readonly Quotation[] };

/** The day outside all quotations that stands nearest to the verb, in its sentence. */
function daySaid(
  { tokens, sentences }: Reading,
  { cue, quotations }: Saying,
  dates: readonly DateMention[],
): Day | null {
  const at = tokens.findIndex(({ end }) => end > cue.start);
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const from = tokens[Math.max(sentence.first, at - REACH)]?.start ?? cue.start;
  const to = tokens[Math.min(sentence.last - 1, at + REACH)]?.end ?? cue.end;
  const near = dates.filter(
    ({ span, granularity }) =>
      (granularity === 'day' || granularity === 'time') &&
      overlap(span, { start: from, end: to }) &&
      !quotations.some((each) => contains(each.span, span)),
  );
  const gap = ({ span }: DateMention): number => Math.max(span.start - cue.end, cue.start - span.end);
  return parseDay(near.toSorted((a, b) => gap(a) - gap(b))[0]?.value ?? null);
}
