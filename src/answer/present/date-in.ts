import { dateOfEvent, datesButOfReports } from '../../annotate/dates/event/date-of-event.ts';
import type { DateMention } from '../../story/annotation.ts';
import { overlap, type Span } from '../../text/span.ts';
import { SAYING } from '../telling.ts';
import type { Scope, View } from '../view.ts';

/**
 * The date of what was asked about: that which governs the question's verb in the sentence, else the rarest word that the two share.
 * A question for the day that governs none of them gets the nearest day of the sentence, unless it is that of a report alone.
 */
export function dateIn(
  { candidate: { entry, sentence }, dates: all }: View,
  scope: Scope,
): DateMention | null {
  // "When" asks for a day or a time: "minutes after it took off" is none.
  const dates = scope.question.kind === 'when' ? all.filter(isDayOrTime) : all;
  const events = eventsIn(sentence.terms, scope)
    .filter((event) => !dates.some(({ span }) => overlap(span, event)))
    .slice(0, MOST_EVENTS);
  const place = { text: entry.story.text, sentence: sentence.span, dates };
  for (const event of events) {
    const date = dateOfEvent({ ...place, event });
    if (date !== null) return date;
  }
  if (scope.question.kind !== 'when') return null;
  const [event] = events;
  return event === undefined
    ? nearest(dates, sentence.span)
    : nearest(
        [...datesButOfReports({ ...place, event }), ...daysToCome(dates, entry.story.published)],
        event,
      );
}

/** Nobody has told of it on a day after the story's own: "declared tomorrow a day of mourning". */
const daysToCome = (dates: readonly DateMention[], published: string | null): readonly DateMention[] =>
  published === null
    ? []
    : dates.filter(({ value }) => A_DAY.test(value) && value.slice(0, published.length) > published);

const A_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** More holds than these tell no more. */
const MOST_EVENTS = 6;

/** Of two words as rare as each other the later one of the question holds better: "when did the bridge open?" */
const A_PLACE = 0.001;

type Place = Span & { readonly term: string };

/** Where the sentence tells what was asked about, the best hold first: what a follow-up asks now, the verb or its noun, other words by rarity, names. */
function eventsIn(terms: readonly Place[], { question, verbs, idf }: Scope): readonly Place[] {
  const names = new Set(question.names.map(({ term }) => term));
  // Saying is one event, whatever the verb: "spoke of a crisis" is told as "said".
  const asksOfSaying = [...verbs].some((verb) => SAYING.has(verb));
  const isVerb = (term: string): boolean => verbs.has(term) || (asksOfSaying && SAYING.has(term));
  const asked = new Map(question.terms.map(({ term }, index) => [term, index * A_PLACE] as const));
  const hold = ({ term }: Place): number =>
    (question.focus?.has(term) === true ? 4000 : isVerb(term) ? 2000 : names.has(term) ? 0 : 1000) +
    idf(term) +
    (asked.get(term) ?? 0);
  return terms.filter(({ term }) => asked.has(term) || isVerb(term)).toSorted((a, b) => hold(b) - hold(a));
}

const isDayOrTime = ({ type }: DateMention): boolean => type === 'DATE' || type === 'TIME';

/** Of the days and times the one fewest characters away. */
function nearest(dates: readonly DateMention[], { start, end }: Span): DateMention | null {
  const away = ({ span }: DateMention): number => Math.max(span.start - end, start - span.end, 0);
  return dates.filter(isDayOrTime).toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
