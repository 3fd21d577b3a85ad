import type { QuestionKind } from '../../story/question-kind.ts';
import { BEHIND_A_PREPOSITION } from '../../annotate/lexicon/en/question-words.ts';
import { LIGHT_VERBS } from '../../annotate/lexicon/en/attitude-words.ts';
import type { Word } from '../../annotate/language/word.ts';
import { tagWords } from '../../annotate/language/tag-words.ts';
import { termOf } from '../../search/terms.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Person } from '../../story/annotation.ts';
import type { Ranked } from '../rank/rank.ts';
import { isPersonAskedFor, isSaidBy, matchedTerms } from '../speaker-match.ts';
import { TELLING } from '../telling.ts';
import type { Scope, View } from '../view.ts';
import { isName } from './is-name.ts';
import { isOfficeElsewhere, isOfficeUnheardOf } from './office-elsewhere.ts';

/** "Why did Lee call it off?" asks for a reason, whoever tells it. */
const ASKS_ELSE: ReadonlySet<QuestionKind> = new Set(['why', 'when', 'where', 'who', 'how-many', 'which']);

const LIGHT = new Set([...LIGHT_VERBS].map(termOf));

/** What is known of the one whose words a question asks for. */
export type WhoseWords = {
  /** Them, as matched terms. */
  readonly asked: readonly string[];
  /** The ranked sentences with their words, in order. */
  readonly theirs: readonly Ranked[];
  /** The ranked sentences without, in order. */
  readonly others: readonly Ranked[];
  /** Nobody in reach is called so, and no story has the words. */
  readonly isUnknown: boolean;
};

/**
 * Null where a question asks for nobody's words, or describes somebody ("the ex-governor", "his widow") whom no story describes in these
 * words: who that is is then the reranker's to read. Whom it names has to be the one, and so has whom it describes as the story does.
 */
export function whoseWords(ranked: readonly Ranked[], scope: Scope): WhoseWords | null {
  if (scope.speaker === null || ASKS_ELSE.has(scope.question.kind)) return null;
  const asksFor = scope.speaker;
  const asked = matchedTerms(asksFor);
  if (asked.length === 0) return null;
  const [theirs, others]: [Ranked[], Ranked[]] = [[], []];
  for (const each of ranked) (hasWordsOf(asked, each.view) ? theirs : others).push(each);
  const words = { asked, theirs, others };
  const isNobody = theirs.length === 0;
  if (isName(scope.speaker))
    return { ...words, isUnknown: isNobody && asked.some((term) => !scope.knows(term)) };
  if (!isNobody || isDescribed(asked, ranked)) return { ...words, isUnknown: false };
  const isNobodysOffice = [isOfficeElsewhere, isOfficeUnheardOf].some((is) => is(asksFor, scope.knows));
  return isNobodysOffice ? { ...words, isUnknown: true } : null;
}

/** The stories looked at have somebody of that description. */
function isDescribed(asked: readonly string[], ranked: readonly Ranked[]): boolean {
  const stories = new Set(ranked.map(({ view }) => view.candidate.entry));
  return [...stories].some(({ found }) => found.people.some((person) => isPersonAskedFor(asked, person)));
}

/**
 * Whether a sentence has somebody's words: a quotation of theirs; or it tells what they said or think, by a verb of telling whose subject
 * they are, be it in another's report ("NPR reported that Lee, the premier, warned of …").
 */
const hasWordsOf = (asked: readonly string[], view: View): boolean =>
  quotes(asked, view) || tellerIn(asked, view) !== null;

/** The one asked for, where the sentence tells what they said or think. */
export const tellerIn = (asked: readonly string[], view: View): Person | null =>
  view.people.find((person) => isPersonAskedFor(asked, person) && tells(person, view)) ?? null;

/** Whether a sentence has a quotation of theirs. */
export const quotes = (asked: readonly string[], { quotations }: View): boolean =>
  quotations.some((quotation) => isSaidBy(asked, quotation));

/** A word of telling whose subject is the person: of all who are named or speak before it in the sentence, they are the last. */
function tells(person: Person, view: View): boolean {
  const { entry, sentence } = view.candidate;
  const told = sentence.terms.filter((word) => TELLING.has(word.term) && !isOfOthersThere(word, view));
  if (told.length === 0) return false;
  const theirs = placesOf(person).filter((place) => overlap(place, sentence.span));
  const subjects = [
    ...view.people.flatMap(placesOf),
    ...view.quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.span])),
  ].filter((place) => overlap(place, sentence.span));
  const { words } = tagWords(entry.story.text, sentence.span);
  return told.some((word) => {
    if (
      !isPredicate(
        words,
        words.findIndex(({ start }) => start === word.start),
      )
    )
      return false;
    const before = subjects.filter(({ end }) => end <= word.start);
    const last = Math.max(...before.map(({ end }) => end));
    return theirs.some((place) => place.end === last && !isInPhrase(entry.story.text, place));
  });
}

/**
 * A sentence in which others speak of what is asked about, and the one asked for speaks of something else: "Lee called it late, and Roe
 * called the briefing absurd", for Lee on the briefing.
 */
export function isOfOthers(view: View, asked: readonly string[], { topic }: Scope): boolean {
  const { quotations, candidate } = view;
  const theirs = quotations.filter((each) => isSaidBy(asked, each));
  const others = quotations.filter(
    ({ speaker, cue, span }) =>
      speaker?.named === true && cue !== null && !theirs.some((own) => overlap(own.span, span)),
  );
  if (theirs.length === 0) return false;
  const places = candidate.sentence.terms.filter(({ term }) => topic.includes(term));
  return places.length > 0 && places.every((place) => others.some(({ span }) => overlap(span, place)));
}

/** The cue of a quotation, or within its marks: whoever is quoted there says that. */
const isOfOthersThere = (word: Span, { quotations }: View): boolean =>
  quotations.some(
    ({ cue, span, form }) =>
      (cue !== null && overlap(cue, word)) || (form === 'direct' && overlap(span, word)),
  );

/** So many words at most stand between a light verb and its noun: "issued a short written statement". */
const LIGHT_REACH = 4;

/** A verb, an adjective of attitude ("was worried"), or a noun that a light verb makes one ("gave a speech"); "the bill's final vote" is none. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const pos = words[at]?.pos;
  if (pos === 'VERB' || pos === 'ADJ') return true;
  return words
    .slice(Math.max(0, at - LIGHT_REACH), Math.max(0, at))
    .some((word) => word.pos === 'VERB' && LIGHT.has(termOf(word.text)));
}

const placesOf = ({ mentions, references }: Person): readonly Span[] => [...mentions, ...references];

/** "by the mayor, Ana Petrova": what stands behind a preposition is no subject. */
const isInPhrase = (text: string, { start }: Span): boolean =>
  BEHIND_A_PREPOSITION.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

const LONGEST_LEAD = 60;

/**
 * Whose words on it there are instead: the best ranked quotation of somebody with a name who is not the one asked for; first of those
 * sentences that have a word of the topic.
 */
export function insteadOf(
  ranked: readonly Ranked[],
  asked: readonly string[],
  { topic }: Pick<Scope, 'topic'>,
): string | null {
  const onIt = ranked.filter(({ view }) => topic.some((term) => view.terms.has(term)));
  for (const { view } of [...onIt, ...ranked.slice(0, LOOKED_AT)])
    for (const quotation of view.quotations)
      if (quotation.speaker?.named === true && !isSaidBy(asked, quotation))
        return quotation.speaker.canonical;
  return null;
}

const LOOKED_AT = 3;
