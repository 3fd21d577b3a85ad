import { contains, overlap, sliceOf, type Span } from '../../../text/span.ts';
import { COORDINATORS } from '../../lexicon/en/clause-words.ts';
import { PRESENT_OF_SAYING, SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { FUTURE_BEFORE_TO, RECKONED_FOR, RESOLVED_BEFORE_TO } from '../../lexicon/en/tense-words.ts';
import { clauseAt, FARTHEST, type EventScene } from './event-scene.ts';
import { wordsBetween, wordsOf } from './words-between.ts';

/** "said on Tuesday", "said late Tuesday": so many words at most between the verb and its day. */
const WORDS_TO_A_DAY = 2;

/** Whether something else in the sentence has the date for its own. */
export const isOfAnotherEvent = (date: Span, scene: EventScene): boolean =>
  isOfSaying(date, scene) ||
  isOfAnotherVerb(date, scene) ||
  isOfWhatIsToCome(date, scene) ||
  isReckonedFor(date, scene);

export const isCoordinator = (word: string): boolean => COORDINATORS.has(word.toLowerCase());

/** The day of a report is not that of what is reported: "said Tuesday two men were killed", "…, police said on Monday". */
export function isOfSaying(date: Span, scene: EventScene): boolean {
  const { text, event } = scene;
  const clause = clauseAt(scene, date);
  if (clause === undefined) return false;
  const lead = { start: Math.max(clause.start, date.start - FARTHEST), end: date.start };
  const verb = wordsOf(text, lead).findLast(({ word }) => isToldIn(word));
  if (verb === undefined || overlap(verb, event)) return false;
  if (!contains(clause, event)) return true;
  return event.start > date.start && wordsBetween(text, verb, date).length <= WORDS_TO_A_DAY;
}

/** "said" and "told"; not "States", nor "protests" and "claims", which are nouns more often than not. */
const isToldIn = (word: string): boolean =>
  SPEECH_VERBS.has(word) && (!word.endsWith('s') || PRESENT_OF_SAYING.has(word));

/** "lost the 2016 election and retired in 2018": where the first verb has a date, that behind "and" is the second's. */
const isOfAnotherVerb = (date: Span, { text, event, dates }: EventScene): boolean =>
  dates.some(
    ({ span }) =>
      span.start > event.end && span.end < date.start && wordsBetween(text, span, date).some(isCoordinator),
  );

/** "cut the forecast for 2019": the year is what was reckoned, and not when. */
const isReckonedFor = (date: Span, { text }: EventScene): boolean =>
  RECKONED_FOR.test(text.slice(Math.max(0, date.start - LONGEST_RECKONING), date.start));

const LONGEST_RECKONING = 24;

const TO = /^\s+to\s/u;

/** "agreed to meet in March": the day is that of the meeting. */
function isOfWhatIsToCome(date: Span, { text, event }: EventScene): boolean {
  if (date.start < event.end || !TO.test(text.slice(event.end, event.end + 5))) return false;
  const verb = sliceOf(text, event).toLowerCase();
  return RESOLVED_BEFORE_TO.has(verb) || FUTURE_BEFORE_TO.has(verb);
}
