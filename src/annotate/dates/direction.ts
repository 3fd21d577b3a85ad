import { ARTICLES } from '../lexicon/en/number-words.ts';
import {
  FUTURE_BEFORE_FOR,
  FUTURE_BEFORE_TO,
  FUTURE_SIGNS,
  LIMITS,
  NOT_PAST_BEFORE,
  PAST_AUXILIARIES,
  PAST_SIGNS,
  PLANNED,
  PRESENT_OF_BE,
  RESOLVED_BEFORE_TO,
  SOFT_LIMITS,
} from '../lexicon/en/tense-words.ts';
import { hasVerb, isTimetabled, leadOf } from './timetable.ts';
import type { Draft } from './meaning.ts';
import type { Reading, Token, TokenSentence } from '../language/reading.ts';

/** Whether the clause speaks of what has been or of what is to come; null where it does not show. */
export type Direction = 'past' | 'future' | null;

/** Beyond so many tokens a verb belongs to another clause. */
const VERB_REACH = 25;

/** A mark or "and" between words and verb weighs as much as so many tokens: another clause or verb may begin there. */
const MARK_WEIGHT = 8;
const MAY_END_A_CLAUSE: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ']);

/** The verb of so many tokens away governs the words; one farther off may not. */
const GOVERNED = 4;

/** Where a draft stands: the tense of its clause, whether the words open the sentence or the verb is right beside them, and its sentence as an index into the reading's. */
export type Setting = {
  readonly direction: Direction;
  readonly isFirm: boolean;
  readonly sentence: number;
  /** Number of its paragraph, and whether that tells the story: a byline’s day is no day of the story. */
  readonly paragraph: number;
  readonly isTold: boolean;
};

/** The tense of the verb nearest to the words. Reads tokens once, in the order of the drafts. */
export function settingsOf(reading: Reading, drafts: readonly Draft[]): readonly Setting[] {
  const { tokens } = reading;
  let index = 0;
  return drafts.map((draft) => {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= draft.start) index += 1;
    const sentence = tokens[index]?.sentence ?? -1;
    return { ...tenseAt(reading, draft, index), ...placeOf(reading, sentence) };
  });
}

function placeOf(
  { story, sentences }: Reading,
  sentence: number,
): Pick<Setting, 'sentence' | 'paragraph' | 'isTold'> {
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  return { sentence, paragraph, isTold: TELLING.has(story.paragraphs[paragraph - 1]?.kind ?? 'body') };
}

function tenseAt(
  { tokens, sentences }: Reading,
  { end, meaning: own, beside }: Draft,
  index: number,
): Pick<Setting, 'direction' | 'isFirm'> {
  const meaning = own.kind === 'time' ? (beside ?? own) : own;
  const sentence = sentences[tokens[index]?.sentence ?? -1];
  if (sentence === undefined || !hasTense(meaning)) return { direction: null, isFirm: false };
  const place = { index, end, isWeekday: meaning.kind === 'weekday' };
  const { direction, distance } = nearest(tokens, sentence, place);
  return { direction, isFirm: distance <= GOVERNED || index - sentence.first <= FRONT };
}

const TELLING: ReadonlySet<string> = new Set(['body', 'heading', 'link', 'caption', 'dateline']);

/** "In February, …" and "Early in February, …" open a sentence. */
const FRONT = 2;

/** What is said in full, or counted from today, has no need of a tense; a quarter told in the future is not yet reported on. */
const hasTense = (meaning: Draft['meaning']): boolean =>
  meaning.kind === 'fixed'
    ? meaning.granularity === 'quarter'
    : meaning.kind !== 'shift' && meaning.kind !== 'time';

type Place = { readonly index: number; readonly end: number; readonly isWeekday: boolean };
type Sign = { readonly direction: Direction; readonly distance: number };

function nearest(tokens: readonly Token[], sentence: TokenSentence, { index, end, isWeekday }: Place): Sign {
  const limit = limitBefore(tokens, index, isWeekday);
  if (limit !== undefined) return { direction: limit, distance: 1 };
  let last = index;
  while (last + 1 < sentence.last && (tokens[last + 1]?.start ?? end) < end) last += 1;
  const before = scan(tokens, {
    from: index - 1,
    to: Math.max(sentence.first, index - VERB_REACH),
    step: -1,
  });
  const after = scan(tokens, { from: last + 1, to: Math.min(sentence.last - 1, last + VERB_REACH), step: 1 });
  return after.distance < before.distance ? after : before;
}

/** What the word directly before a date says of it, whatever the verb; undefined where it says nothing. */
function limitBefore(tokens: readonly Token[], index: number, isWeekday: boolean): Direction | undefined {
  const word = wordAt(tokens, index - 1);
  if (!isWeekday) return LIMITS.get(word);
  if (isAfterIs(tokens, index)) return 'future';
  return SOFT_LIMITS.has(word) ? undefined : LIMITS.get(word);
}

/** "the vote is on Sunday", "the funeral is Thursday": what is, at a day that is named, is to come. */
const isAfterIs = (tokens: readonly Token[], index: number): boolean => {
  const before = wordAt(tokens, index - 1);
  return PRESENT_OF_BE.has(before === 'on' ? wordAt(tokens, index - 2) : before);
};

type Walk = { readonly from: number; readonly to: number; readonly step: 1 | -1 };

/** The first sign on the way, and how far it is. */
function scan(tokens: readonly Token[], { from, to, step }: Walk): Sign {
  let distance = 0;
  for (let index = from; step * (to - index) >= 0; index += step) {
    distance += MAY_END_A_CLAUSE.has(tokens[index]?.pos ?? '') ? MARK_WEIGHT : 1;
    const direction = signOf(tokens, index, { step, distance });
    if (direction !== null) return { direction, distance };
  }
  return { direction: null, distance: Infinity };
}

type Way = { readonly step: 1 | -1; readonly distance: number };

function signOf(tokens: readonly Token[], index: number, { step, distance }: Way): Direction {
  const token = tokens[index];
  if (token === undefined) return null;
  if (PAST_AUXILIARIES.has(token.lower)) return 'past';
  if (step === -1 && distance < MARK_WEIGHT && isTimetabled(tokens, index)) return 'future';
  const isFuture = FUTURE_SIGNS.has(token.lower) || isBeforeTo(tokens, index, step);
  return isFuture || isPastForm(token) ? tenseOf(isFuture, leadOf(tokens, index)) : null;
}

/** What the auxiliaries before a form of the future or the past make of it; null where it is neither. */
function tenseOf(isFuture: boolean, lead: readonly Token[]): Direction {
  if (isFuture) return lead.some(({ lower }) => lower === 'had') ? 'past' : 'future';
  if (lead.some(({ lower }) => FUTURE_SIGNS.has(lower))) return 'future';
  return lead.some(({ lower }) => NOT_PAST_BEFORE.has(lower)) ? null : 'past';
}

const isPastForm = ({ lower, pos }: Token): boolean =>
  PAST_SIGNS.has(lower) || (pos === 'VERB' && lower.endsWith('ed'));

/** "scheduled for", "plans to meet", and "planned a rally": what is scheduled is to come. */
function isBeforeTo(tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (next === 'for') return FUTURE_BEFORE_FOR.has(word);
  if (next !== 'to') return PLANNED.has(word) && ARTICLES.has(next);
  const isResolved = step === -1 && RESOLVED_BEFORE_TO.has(word);
  return (isResolved || FUTURE_BEFORE_TO.has(word)) && hasVerb(tokens[index + 2]);
}

const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';
