import { contains, overlap, type Span } from '../../../text/span.ts';
import type { DateMention, DateType } from '../../../story/annotation.ts';
import { BEFORE_A_FRONT } from '../../lexicon/en/clause-words.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { isBeforeItsNoun } from './dated-noun.ts';
import { clauseAt, FARTHEST, type EventScene } from './event-scene.ts';
import { isCoordinator, isOfAnotherEvent, isOfSaying } from './of-another-event.ts';
import { wordsBetween, wordsOf } from './words-between.ts';

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

/** In words: the date of a verb or noun stands behind it, unless it opens the clause ("the strike on Friday drew protests on Sunday"). */
const WEIGHT_OF_STANDING_BEFORE = 0.5;

/** Beyond this a date and an event have nothing to do with each other. */
const HEAVIEST = 40;

const gap = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

/**
 * The date that says when the event was, or null where no date of the sentence does: the nearest adverbial of its clause, else of the
 * clause around it. A date before a noun dates that noun alone ("the 2012 deaths"); one in a relative clause dates nothing outside.
 */
export function dateOfEvent(place: EventPlace): DateMention | null {
  const dates = datesNear(place);
  if (dates.length === 0) return null;
  const scene = sceneOf(place, dates);
  const weighed = scene.dates.map((date) => ({ date, weight: weigh(date, scene) }));
  const best = weighed.toSorted((a, b) => a.weight - b.weight).at(0);
  return best === undefined || best.weight > HEAVIEST ? null : best.date;
}

/** The dates near the event but for those on which somebody only told of it: "Police said on Tuesday that two had been killed". */
export function datesButOfReports(place: EventPlace): readonly DateMention[] {
  const dates = datesNear(place);
  if (dates.length === 0) return [];
  const scene = sceneOf(place, dates);
  return dates.filter(({ span }) => !isOfSaying(span, scene));
}

const datesNear = ({ sentence, dates, event }: EventPlace): readonly DateMention[] =>
  dates.filter(
    ({ span }) => contains(sentence, span) && !overlap(span, event) && gap(span, event) <= FARTHEST,
  );

function sceneOf({ text, sentence, event }: EventPlace, dates: readonly DateMention[]): EventScene {
  const spans = dates.map(({ span }) => span);
  return { text, event, clauses: clausesOf(text, sentence, spans), dates };
}

/** In words; Infinity where the date cannot be the event's. */
function weigh(date: DateMention, scene: EventScene): number {
  const { span } = date;
  const [from, to] = [clauseAt(scene, scene.event), clauseAt(scene, span)];
  if (isBeforeItsNoun(scene.text, span)) return weighNoun(span, scene, from);
  if (from === undefined || to === undefined || !reaches(from, to) || isOfAnotherEvent(span, scene))
    return Infinity;
  return weighAdverbial(date, scene, { isSame: from === to, isFront: isFronted(scene.text, to, span) });
}

type Standing = { readonly isSame: boolean; readonly isFront: boolean };

function weighAdverbial(
  { span, type, value }: DateMention,
  { text, event }: EventScene,
  { isSame, isFront }: Standing,
): number {
  const between = wordsBetween(text, span, event);
  const crossing = isSame || isFront ? 0 : WEIGHT_OF_CLAUSE;
  const order = span.start >= event.end || isFront ? 0 : WEIGHT_OF_STANDING_BEFORE;
  const reference = value.endsWith('_REF') ? WEIGHT_OF_REFERENCE : 0;
  const coordinated = between.some(isCoordinator) ? WEIGHT_OF_COORDINATION : 0;
  return between.length + crossing + order + coordinated + reference + WEIGHT_OF_TYPE[type];
}

/** "the 2012 deaths" for the deaths, and "the 1979 standoff, when students stormed …" for the clause that goes on at that time. */
function weighNoun(date: Span, { text, event }: EventScene, clause: Clause | undefined): number {
  if (date.end > event.start) return Infinity;
  const between = wordsBetween(text, date, event);
  if (clause?.kind === 'same' && clause.start > date.end) return between.length + WEIGHT_OF_CLAUSE;
  return between.length < NOUN_REACH ? between.length : Infinity;
}

/** From inside, time is taken over from the main clause; what is said and what a relative clause tells keep their own. */
function reaches(event: Clause, date: Clause): boolean {
  if (event === date) return true;
  if (CLOSED.has(event.kind) || event.part !== date.part) return false;
  return date.kind === 'main' || date.kind === 'same';
}

const CLOSED: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['quoted', 'content', 'relative']);

/** In characters before the date. */
const LONGEST_FRONT = 40;

/** "On December 29, US planes …": the date opens its clause, which goes on behind the comma. */
const isFronted = (text: string, clause: Clause, { start, end }: Span): boolean =>
  clause.kind === 'main' &&
  clause.end - end <= 1 &&
  start - clause.start <= LONGEST_FRONT &&
  wordsOf(text, { start: clause.start, end: start }).every(({ word }) =>
    BEFORE_A_FRONT.has(word.toLowerCase()),
  );
