import { overlap, sliceOf, contains, type Span } from '../../text/span.ts';
import type { DateMention, DateType } from '../../story/annotation.ts';
import { BEFORE_A_DATED_NOUN, COORDINATORS, NO_NOUNS } from '../lexicon/en/clause-words.ts';
import { clausesOf, type Clause } from './clauses.ts';

/** A place in a sentence of a story: `event` is the verb or noun that is asked about. */
export type EventPlace = {
  readonly text: string;
  readonly sentence: Span;
  readonly dates: readonly DateMention[];
  readonly event: Span;
};

/** In words: a date of its kind must be so much nearer to be taken before one that names a day or a year. */
const WEIGHT_OF_TYPE: Readonly<Record<DateType, number>> = { DATE: 0, TIME: 0, DURATION: 20, SET: 20 };

/** "now" and "recently" date an event only where nothing better does. */
const WEIGHT_OF_REFERENCE = 15;

/** In words: the price of crossing from one clause into another. */
const WEIGHT_OF_CLAUSE = 6;

/** A noun stands at most so many words after the date that dates it: "the 2012 embassy attack deaths". */
const NOUN_REACH = 3;

/** In words: a second verb of the same clause has a date of its own ("was elected in 2004 and resigned in 2010"). */
const WEIGHT_OF_COORDINATION = 3;

/** Beyond this a date and an event have nothing to do with each other. */
const HEAVIEST = 40;

/** In characters: farther than HEAVIEST words, so that an endless sentence costs no more than a long one. */
const FARTHEST = 400;
const gap = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

/**
 * The date that says when the event was, or null where no date of the sentence does: the nearest adverbial of its clause, else of the
 * clause around it. A date before a noun dates that noun alone ("the 2012 deaths"); one in a relative clause dates nothing outside.
 */
export function dateOfEvent({ text, sentence, dates, event }: EventPlace): DateMention | null {
  const inside = dates.filter(
    ({ span }) => contains(sentence, span) && !overlap(span, event) && gap(span, event) <= FARTHEST,
  );
  const clauses = clausesOf(
    text,
    sentence,
    inside.map(({ span }) => span),
  );
  const weighed = inside.map((date) => ({ date, weight: weigh(date, { text, event, clauses }) }));
  const best = weighed.toSorted((a, b) => a.weight - b.weight).at(0);
  return best === undefined || best.weight > HEAVIEST ? null : best.date;
}

type Scene = { readonly text: string; readonly event: Span; readonly clauses: readonly Clause[] };

/** In words; Infinity where the date cannot be the event's. */
function weigh({ span, type, value }: DateMention, { text, event, clauses }: Scene): number {
  const between = wordsBetween(text, span, event);
  if (nounAfter(text, span) !== null)
    return span.end > event.start ? Infinity : weighNoun(span, between, clauseAt(clauses, event));
  const [from, to] = [clauseAt(clauses, event), clauseAt(clauses, span)];
  if (from === undefined || to === undefined || !reaches(from, to)) return Infinity;
  const crossing = from === to || isFronted(to, span) ? 0 : WEIGHT_OF_CLAUSE;
  const reference = value.endsWith('_REF') ? WEIGHT_OF_REFERENCE : 0;
  const coordinated = between.some((word) => COORDINATORS.has(word.toLowerCase()))
    ? WEIGHT_OF_COORDINATION
    : 0;
  return between.length + crossing + coordinated + reference + WEIGHT_OF_TYPE[type];
}

/** "the 2012 deaths" for the deaths, and "the 1979 standoff, when students stormed …" for the clause that goes on at that time. */
function weighNoun(date: Span, between: readonly string[], clause: Clause | undefined): number {
  if (clause?.kind === 'same' && clause.start > date.end) return between.length + WEIGHT_OF_CLAUSE;
  return between.length < NOUN_REACH ? between.length : Infinity;
}

const clauseAt = (clauses: readonly Clause[], { start }: Span): Clause | undefined =>
  clauses.find((clause) => clause.start <= start && start < clause.end);

/** From inside, time is taken over from the main clause; what is quoted keeps its own, and so does what a relative clause tells. */
function reaches(event: Clause, date: Clause): boolean {
  if (event === date) return true;
  if (event.kind === 'quoted' || date.kind === 'quoted') return false;
  return date.kind === 'main' || date.kind === 'same';
}

/** "On December 29, US planes …": the date opens its clause, which goes on behind the comma. */
const FRONT = 12;
const isFronted = (clause: Clause, { start, end }: Span): boolean =>
  clause.kind === 'main' && start - clause.start <= FRONT && clause.end - end <= 1;

const WORD = /[\p{L}\d][\p{L}\d'’.-]*/gu;

function wordsBetween(text: string, a: Span, b: Span): readonly string[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.end >= second.start) return [];
  return [...sliceOf(text, { start: first.end, end: second.start }).matchAll(WORD)].map(([word]) => word);
}

/** Longest word that is looked for on either side of a date. */
const WORD_LENGTH = 30;

/** The noun that the date stands before, with an article in front: "the 2012 deaths". Null where it is an adverbial. */
function nounAfter(text: string, { start, end }: Span): string | null {
  const before = /(?<word>\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - WORD_LENGTH), start))?.groups?.[
    'word'
  ];
  const after = /^\s(?<word>\p{L}[\p{L}-]+)/u.exec(text.slice(end, end + WORD_LENGTH))?.groups?.['word'];
  const opensWithArticle = BEFORE_A_DATED_NOUN.has(
    /^\p{L}+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '',
  );
  const isNoun = after !== undefined && !NO_NOUNS.has(after.toLowerCase());
  const isDated = BEFORE_A_DATED_NOUN.has((before ?? '').toLowerCase()) || opensWithArticle;
  return isNoun && isDated ? after : null;
}
