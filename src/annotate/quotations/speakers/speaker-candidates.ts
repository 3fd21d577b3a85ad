import type { Clause } from '../page/clause.ts';
import { sortOf } from '../phrases/phrase-sort.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import { voiceOf } from './voice.ts';
import { WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import type { NounPhrase, Range } from '../phrases/noun-phrases.ts';

/** A phrase of the sentence that may name the speaker. `order` counts noun phrases from the cue, from 1; negative before it, 0 around it. */
export type Candidate = Range & {
  readonly head: number;
  readonly order: number;
  readonly kind: string;
  /** See `sortOf`. */
  readonly sort: string;
  /** Index after all that describes it. */
  readonly extent: number;
  /** It describes another phrase itself. */
  readonly isPart: boolean;
};

const MOST_BEFORE = 6;
const MOST_AFTER = 3;

/** Phrases inside contents are stepped over, but no more than so many. */
const MOST_STEPS = 30;

/** The noun phrases nearest to the cue, outside `contents`. Where the cue is a noun, its possessor too: "Clinton’s plans", "his claim". */
export function speakerCandidates(
  clause: Clause,
  cue: number,
  contents: readonly Range[],
): readonly Candidate[] {
  const isFree = ({ first, last, head }: NounPhrase): boolean =>
    !isNobody(clause, { first, last }, head) &&
    !(first === cue + 1 && hasHearer(clause, cue)) &&
    !contents.some((range) => first >= range.first && first < range.last);
  const nearest = firstAfter(clause, cue);
  const walk = (step: 1 | -1, most: number): readonly Candidate[] => {
    const found: Candidate[] = [];
    let index = step > 0 ? nearest : nearest - 1;
    for (let steps = 0; steps < MOST_STEPS && found.length < most; steps += 1, index += step) {
      const phrase = clause.phrases[index];
      if (phrase === undefined) break;
      if ((step > 0 || phrase.last <= cue) && isFree(phrase))
        found.push(candidateOf(clause, index, step * (found.length + 1)));
    }
    return found;
  };
  return [
    ...possessorOf(clause, cue),
    ...withSubject(clause, cue, walk(-1, MOST_BEFORE)),
    ...walk(1, MOST_AFTER),
  ];
}

/** “No,” Roe, the keeper of this and of that and of much else beside it, said: however much describes her, she stands behind the words. */
function withSubject(clause: Clause, cue: number, before: readonly Candidate[]): readonly Candidate[] {
  if (before.length < MOST_BEFORE) return before;
  const { slots, phrases } = clause;
  let marked = cue - 1;
  while (marked >= 0 && cue - marked < LONGEST_APPOSITION && posAt(slots, marked) !== 'MARKED') marked -= 1;
  const index =
    posAt(slots, marked) === 'MARKED' ? phrases.findIndex(({ first }) => first === marked + 1) : -1;
  const subject = phrases[index];
  const isDescribed =
    subject !== undefined && wordAt(slots, subject.last) === ',' && wordAt(slots, cue - 1) === ',';
  if (!isDescribed || before.some(({ first }) => first === subject.first)) return before;
  return [...before.slice(0, -1), candidateOf(clause, index, -MOST_BEFORE)];
}

/** In slots. */
const LONGEST_APPOSITION = 60;

/** "Saturday at the rally Roe said": a day says nothing, and neither does an article that the tagger left alone. */
const isNobody = ({ slots }: Clause, { first, last }: Range, head: number): boolean =>
  WEEKDAYS.has(wordAt(slots, head)) || (last - first === 1 && ARTICLES.has(wordAt(slots, first)));

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "Roe told the Gazette": whoever stands just after the verb hears it. */
const hasHearer = ({ slots }: Clause, cue: number): boolean =>
  TELLING.has(wordAt(slots, cue)) && voiceOf(slots, cue) === 'active';

const TELLING: ReadonlySet<string> = new Set(['tell', 'tells', 'told', 'telling']);

/** A phrase is part of another where one of the few before it is described by it. */
const LOOK_BACK = 8;

function candidateOf(clause: Clause, index: number, order: number): Candidate {
  const phrase = clause.phrases[index] ?? { first: 0, last: 1, head: 0, kind: 'common' };
  let isPart = false;
  for (let before = index - 1; before >= 0 && before >= index - LOOK_BACK; before -= 1)
    if ((clause.extents[before] ?? 0) > phrase.first) isPart = true;
  const { first, last, head, kind } = phrase;
  const sort = sortOf(clause.slots, clause.people, phrase);
  return { first, last, head, kind, sort, order, extent: clause.extents[index] ?? last, isPart };
}

/** Index of the first phrase that begins after the cue, by bisection. */
function firstAfter({ phrases }: Clause, cue: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? Infinity) <= cue) low = middle + 1;
    else high = middle;
  }
  return low;
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'"]);

/** "Harsh criticism" has no speaker in it. */
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** What stands before the cue in its own phrase: a possessor ("Clinton’s plans", "his claim"), or a subject that the tagger joined to its verb. */
function possessorOf({ slots, people, phrases, phraseAt }: Clause, cue: number): Candidate[] {
  const phrase = phrases[phraseAt[cue] ?? -1];
  if (phrase === undefined || phrase.first === cue) return [];
  const { first, kind } = phrase;
  const part = (last: number, as: string): Candidate[] => {
    const sort = sortOf(slots, people, { head: last - 1, kind: as });
    return [{ first, last, head: last - 1, order: 0, kind: as, sort, extent: last, isPart: false }];
  };
  if (posAt(slots, first) === 'PRON') return part(first + 1, 'possessive');
  for (let at = cue - 1; at > first; at -= 1) if (POSSESSIVE.has(wordAt(slots, at))) return part(at, kind);
  return NOUNS.has(posAt(slots, cue - 1)) ? part(cue, `joined ${kind}`) : [];
}
