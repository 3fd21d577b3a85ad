import { BECAUSE, SURELY_BECAUSE } from '../annotate/lexicon/en/answer-cues.ts';
import { PLACES } from '../annotate/lexicon/en/places.ts';
import type { Entry, SentenceEntry } from '../search/entry.ts';
import { termsOf } from '../search/terms.ts';
import { overlap, sliceOf } from '../text/span.ts';

/** What a reader asks of a story; what happened is told by the terms of its headline. */
export const QUESTIONS = ['who', 'what', 'when', 'where', 'why'] as const;

/** How well a sentence tells each, from 0 to 1; `hangs`: it begins with a word that only the sentence before explains. */
export type Telling = Readonly<Record<(typeof QUESTIONS)[number], number>> & { readonly hangs: boolean };

const HANGING = /^["“'‘]?(?:he|she|it|they|this|that|these|those|but|and|however|also|his|her|their)\b/iu;
/** A group without a name: "five people", "two police officers". */
const A_GROUP =
  /\b(?:people|men|women|children|victims|police|officers|officials|residents|workers|soldiers|students|passengers)\b/iu;

const MAYBE = 0.5;

/** What a sentence tells of who, what, when, where and why. */
export function tellingIn(sentence: SentenceEntry, { story, found }: Entry): Telling {
  const text = sliceOf(story.text, sentence.span);
  return {
    who: Math.max(mainPersonIn(sentence, { found }), A_GROUP.test(text) ? 0.5 : 0),
    what: headlineIn(sentence, story.headline),
    when: found.dates.some(
      ({ span, type, granularity }) =>
        overlap(span, sentence.span) &&
        (type === 'DATE' || type === 'TIME') &&
        (granularity === 'day' || granularity === 'time'),
    )
      ? 1
      : 0,
    where: placeIn(text),
    why: SURELY_BECAUSE.test(text) ? 1 : BECAUSE.test(text) ? MAYBE : 0,
    hangs: HANGING.test(text),
  };
}

const spoken = ({ mentions, references }: Entry['found']['people'][number]): number =>
  mentions.length + references.length;

/** How often the story speaks of whom the sentence names, beside whom it speaks of most. */
function mainPersonIn({ span }: SentenceEntry, { found }: Pick<Entry, 'found'>): number {
  const most = Math.max(1, ...found.people.map(spoken));
  const here = found.people.filter(({ mentions }) => mentions.some((mention) => overlap(mention, span)));
  return Math.max(0, ...here.map(spoken)) / most;
}

/** Which part of the headline's terms it has. */
function headlineIn({ terms }: SentenceEntry, headline: string | null): number {
  const wanted = new Set(termsOf(headline ?? '').map(({ term }) => term));
  const known = new Set(terms.map(({ term }) => term));
  return wanted.size === 0 ? 0 : [...wanted].filter((term) => known.has(term)).length / wanted.size;
}

const NAMES = /\p{Lu}[\p{L}\p{M}.’'-]+/gu;

/** A name after a preposition of place is likely one, one that is known is one. */
const placeIn = (text: string): number =>
  [...text.matchAll(NAMES)].some(([name]) => PLACES.has(name.toLowerCase().replace(/['’]s$/u, ''))) ? 1 : 0;
