import { ATTITUDE_CLASSES } from '../../annotate/lexicon/en/attitude-words.ts';
import { SPEECH_VERBS } from '../../annotate/lexicon/en/speech-verbs.ts';
import { termOf } from '../../search/terms.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { overlap } from '../../text/span.ts';
import type { Person, Quotation } from '../../story/annotation.ts';
import type { Ranked } from '../rank/rank.ts';
import type { Scope, View } from '../view.ts';
import { isName } from './is-name.ts';
import { isAskedFor, isPersonAskedFor, matchedTerms } from './speaker-match.ts';

/** Verbs and nouns of saying, asking, ordering, judging, thinking and wishing. */
const TELLING = new Set([...SPEECH_VERBS, ...ATTITUDE_CLASSES.keys()].map(termOf));

/** "Why did Lee call it off?" asks for a reason, whoever tells it. */
const ASKS_ELSE: ReadonlySet<QuestionKind> = new Set(['why', 'when', 'where', 'who', 'how-many', 'which']);

/** What is known of the one whose words a question asks for. */
export type WhoseWords = {
  /** The ranked sentences with their words, in order. */
  readonly theirs: readonly Ranked[];
  /** Nobody in reach is called so, and no story has the words. */
  readonly isUnknown: boolean;
};

/**
 * Null where a question asks for nobody's words, or describes somebody ("the ex-governor", "his widow") whom no story describes in these
 * words: who that is is then the reranker's to read. Whom it names has to be the one.
 */
export function whoseWords(ranked: readonly Ranked[], scope: Scope): WhoseWords | null {
  if (scope.speaker === null || ASKS_ELSE.has(scope.question.kind)) return null;
  const asked = matchedTerms(scope.speaker);
  if (asked.length === 0) return null;
  const theirs = ranked.filter(({ view }) => hasWordsOf(asked, view));
  if (!isName(scope.speaker)) return theirs.length === 0 ? null : { theirs, isUnknown: false };
  return { theirs, isUnknown: theirs.length === 0 && asked.some((term) => !scope.knows(term)) };
}

/**
 * Whether a sentence has somebody's words: a quotation of theirs; or it tells what they said or think, by a verb of telling behind where
 * they are named or meant, and no other's quotation stands in it.
 */
function hasWordsOf(asked: readonly string[], view: View): boolean {
  const { quotations, people } = view;
  if (quotes(asked, view)) return true;
  const isOthers = quotations.some(({ speaker }) => speaker?.named === true);
  const persons = people.filter((person) => isPersonAskedFor(asked, person));
  return !isOthers && persons.some((person) => tells(person, view));
}

/** Whether a sentence has a quotation of theirs. */
export const quotes = (asked: readonly string[], { quotations }: View): boolean =>
  quotations.some((quotation) => isBy(asked, quotation));

const isBy = (asked: readonly string[], { speaker }: Quotation): boolean =>
  speaker !== null && isAskedFor(asked, speaker);

/** A word of telling stands behind a place where the person is named or meant. */
function tells({ mentions, references }: Person, { candidate: { sentence } }: View): boolean {
  const here = [...mentions, ...references].filter((place) => overlap(place, sentence.span));
  return sentence.terms.some(
    ({ term, start }) => TELLING.has(term) && here.some((place) => place.end <= start),
  );
}

/** Whose words on it there are instead: the best ranked quotation of somebody with a name who is not the one asked for. */
export function insteadOf(ranked: readonly Ranked[], { speaker }: Scope): string | null {
  const asked = matchedTerms(speaker ?? '');
  for (const { view } of ranked.slice(0, LOOKED_AT))
    for (const { speaker: who } of view.quotations)
      if (who?.named === true && !isAskedFor(asked, who)) return who.canonical;
  return null;
}

const LOOKED_AT = 3;
