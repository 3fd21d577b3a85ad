import type { DateMention, Person, Quotation } from '../story/annotation.ts';
import { remembered } from '../text/once-per.ts';
import { overlap, sliceOf, type Span } from '../text/span.ts';
import { termsOf, type Term } from '../search/terms.ts';
import type { Entry } from '../search/entry.ts';
import { rarityIn } from '../search/rarity.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Evidence } from '../story/evidence.ts';
import type { StoryId } from '../story/story.ts';
import { knownIn } from './judge/known-in.ts';
import type { Candidate } from './look/candidate.ts';
import type { Question } from './question/question.ts';
import { speakerAsked } from './question/speaker-asked.ts';
import { SAYING } from './telling.ts';
import { verbIn } from './question/verb-in.ts';

/** A candidate with all that features look at, gathered once. */
export type View = {
  readonly candidate: Candidate;
  readonly terms: ReadonlySet<string>;
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  /** What the reranker makes of it; null where it was not asked. */
  readonly reading: Reading | null;
};

/** A sentence as the reranker read it, among the best of the first stage. */
type Reading = {
  /** The model's score, a logit: 0 is no answer. */
  readonly meaning: number;
  /** The better score of its two neighbours in the story; null where the model read neither. */
  readonly near: number | null;
  /** The score of the first stage, that it was chosen to be read with. */
  readonly firstStage: number;
};

/** The words of the sentence, as they stand. */
export const textOf = ({ candidate: { entry, sentence } }: View): string =>
  sliceOf(entry.story.text, sentence.span);

/** The question beside what the stories in reach know. */
export type Scope = {
  readonly question: Question;
  /** Whether a term stands anywhere in the stories in reach. */
  readonly knows: (term: string) => boolean;
  /** Robertson's inverse document frequency over sentences, never below 0; a term that no sentence has weighs most. */
  readonly idf: (term: string) => number;
  /** Who the question names, story by story. */
  readonly named: (candidate: Candidate) => readonly Person[];
  /** Whose words the question asks for, as it names them. */
  readonly speaker: string | null;
  /** What is asked for of those words: the question's terms without the speaker and the saying. All its terms where it asks for nobody's. */
  readonly topic: readonly string[];
  /** The question's verb and the nouns of the same event. */
  readonly verbs: ReadonlySet<string>;
  /** Where what was shown for the question before stands, its sentence by its index, where this one goes on from it. */
  readonly shown: { readonly story: StoryId; readonly sentence: number } | null;
};

export function viewOf(candidate: Candidate): View {
  const { found } = candidate.entry;
  const { span, terms } = candidate.sentence;
  const has = new Set<string>();
  for (const { term } of terms) has.add(term);
  return {
    candidate,
    terms: has,
    people: found.people.filter(
      ({ mentions, references }) => isAnyIn(mentions, span) || isAnyIn(references, span),
    ),
    quotations: found.quotations.filter((quotation) => overlap(quotation.span, span)),
    dates: found.dates.filter((date) => overlap(date.span, span)),
    reading: null,
  };
}

/** A loop, since it runs for all people at every sentence. */
function isAnyIn(places: readonly Span[], span: Span): boolean {
  for (const place of places) if (overlap(place, span)) return true;
  return false;
}

/** Where a question looks, and what it goes on from. */
type Reach = { readonly story?: StoryId | undefined; readonly shown?: Evidence | null };

export function scopeOf(question: Question, index: SearchIndex, { story, shown = null }: Reach = {}): Scope {
  const memo = new Map<Entry, readonly Person[]>();
  const speaker = speakerAsked(question.words);
  return {
    question,
    knows: knownIn(index, story),
    speaker,
    topic: topicOf(question, speaker),
    verbs: new Set(verbIn(question.words)),
    shown: shown === null ? null : placeOf(shown, index),
    // It is asked for at every sentence.
    idf: remembered(rarityIn(index)),
    named: ({ entry }) => {
      const known = memo.get(entry) ?? entry.found.people.filter((person) => isNamed(person, question));
      memo.set(entry, known);
      return known;
    },
  };
}

function placeOf({ story, span }: Evidence, index: SearchIndex): Scope['shown'] {
  const sentences = index.entries.get(story.id)?.sentences ?? [];
  return { story: story.id, sentence: sentences.findIndex(({ span: { end } }) => end > span.start) };
}

function topicOf({ words, terms }: Question, speaker: string | null): readonly string[] {
  const all = new Set(terms.map(({ term }) => term));
  if (speaker === null) return [...all];
  const name = new Set(termsOf(speaker).map(({ term }) => term));
  // "What did Lee say about the call?" asks with the first word of saying behind the name; a second one is what it asks about.
  const behind = words.indexOf(speaker) + speaker.length;
  const saying = termsOf(words).find(({ term, start }) => start >= behind && SAYING.has(term));
  const asksWith = ({ term, start }: Term): boolean =>
    SAYING.has(term) && (saying === undefined || start <= saying.start);
  return [
    ...new Set(terms.filter((each) => !name.has(each.term) && !asksWith(each)).map(({ term }) => term)),
  ];
}

/** By the last of the names, or by all: "Lee", "mike lee", never by "Mike" alone where the question writes it small. */
export function isNamed({ canonical }: Person, { terms, names }: Question): boolean {
  const parts = termsOf(canonical).map(({ term }) => term);
  const asked = new Set(terms.map(({ term }) => term));
  const last = parts.at(-1);
  if (last === undefined || !parts.some((part) => asked.has(part))) return false;
  if (parts.every((part) => asked.has(part))) return true;
  const capital = new Set(names.map(({ term }) => term));
  return capital.has(last) || (asked.has(last) && (capital.size === 0 || terms[0]?.term === last));
}
