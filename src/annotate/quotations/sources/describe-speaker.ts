import { RELATIVE_PRONOUNS } from '../../lexicon/en/reference-words.ts';
import type { Clause } from '../page/clause.ts';
import { wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';
import type { Span } from '../../../text/span.ts';
import { wholePair } from './whole-pair.ts';

/** The words that stand for a speaker beside a quotation. */
export type Described = {
  /** The mention: "the source". */
  readonly span: Span;
  /** Its head alone: whoever is named there is the speaker, and not "Trump" of "Trump’s spokesman". */
  readonly head: Span;
  /** With what describes it: "the source in Pompeo’s inner circle". */
  readonly whole: Span;
  readonly kind: 'pronoun' | 'name' | 'common';
};

/** More words than these after a mention are a clause, no description. */
const LONGEST_DESCRIPTION = 14;

export function describeSpeaker(clause: Clause, found: FoundSpeaker): Described {
  const { slots } = clause;
  const speaker = wholePair(slots, found);
  const span = spanOf(slots, speaker.first, speaker.last);
  const head = slots[speaker.head];
  if (head === undefined || isPronoun(head)) {
    const antecedent =
      head !== undefined && RELATIVE_PRONOUNS.has(head.lower) ? antecedentOf(clause, speaker.first) : null;
    if (antecedent !== null) return { ...antecedent, span };
    return { span, head: span, whole: span, kind: 'pronoun' };
  }
  return { ...phraseWords(clause, speaker), span };
}

function phraseWords(
  { slots }: Clause,
  { first, last, head, extent }: Pick<FoundSpeaker, 'first' | 'last' | 'head' | 'extent'>,
): Described {
  const word = slots[head];
  const span = spanOf(slots, first, last);
  const end = isSubject(slots, last, extent)
    ? last
    : Math.max(last, Math.min(extent, last + LONGEST_DESCRIPTION));
  return {
    span,
    head: word === undefined ? span : { start: word.start, end: word.end },
    whole: spanOf(slots, first, beforeComma(slots, last, end)),
    kind: word !== undefined && /^\p{Lu}/u.test(word.text) && word.pos === 'PROPN' ? 'name' : 'common',
  };
}

/** "Board chief on Roe: ‘He left’": of whom the chief speaks does not say who the chief is. */
const isSubject = (slots: readonly Slot[], preposition: number, end: number): boolean =>
  SUBJECTS.has(wordAt(slots, preposition)) && wordAt(slots, end) === ':';

const SUBJECTS: ReadonlySet<string> = new Set(['on', 'about']);

/** "Rubio, who | a letter that": the phrase that ends just before the pronoun, from its beginning. */
function antecedentOf(clause: Clause, at: number): Described | null {
  const before = wordAt(clause.slots, at - 1) === ',' ? at - 2 : at - 1;
  const phrase = clause.phrases[wholeAt(clause, before)];
  if (phrase === undefined || phrase.kind === 'pronoun') return null;
  return phraseWords(clause, { ...phrase, extent: phrase.last });
}

/** So many phrases back the one is looked for that the nearest describes. */
const LOOK_BACK = 3;

function wholeAt({ phrases, phraseAt, extents }: Clause, at: number): number {
  const nearest = phraseAt[at] ?? -1;
  let whole = nearest;
  for (let back = nearest - 1; back >= 0 && back >= nearest - LOOK_BACK; back -= 1)
    if ((extents[back] ?? 0) > at && phrases[back]?.kind !== 'pronoun') whole = back;
  return whole;
}

const isPronoun = ({ pos, lower }: Slot): boolean => pos === 'PRON' || RELATIVE_PRONOUNS.has(lower);

/** A description ends at its first comma or bracket. */
function beforeComma(slots: readonly Slot[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (slots[at]?.pos === 'PUNCT') return at;
  return to;
}

const spanOf = (slots: readonly Slot[], first: number, last: number): Span => ({
  start: slots[first]?.start ?? 0,
  end: slots[last - 1]?.end ?? 0,
});
