import type { QuestionKind } from '../../story/question-kind.ts';
import { overlap } from '../../text/span.ts';
import type { Person } from '../../story/annotation.ts';
import type { Ranked } from '../rank/rank.ts';
import { isPersonAskedFor, isSaidBy, matchedTerms } from '../speaker-match.ts';
import { TELLING } from '../telling.ts';
import type { Scope, View } from '../view.ts';
import { isName } from './is-name.ts';
import { isOfficeElsewhere } from './office-elsewhere.ts';

/** "Why did Lee call it off?" asks for a reason, whoever tells it. */
const ASKS_ELSE: ReadonlySet<QuestionKind> = new Set(['why', 'when', 'where', 'who', 'how-many', 'which']);

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
  const asked = matchedTerms(scope.speaker);
  if (asked.length === 0) return null;
  const [theirs, others]: [Ranked[], Ranked[]] = [[], []];
  for (const each of ranked) (hasWordsOf(asked, each.view) ? theirs : others).push(each);
  const words = { asked, theirs, others };
  const isNobody = theirs.length === 0;
  if (isName(scope.speaker))
    return { ...words, isUnknown: isNobody && asked.some((term) => !scope.knows(term)) };
  if (!isNobody || isDescribed(asked, ranked)) return { ...words, isUnknown: false };
  return isOfficeElsewhere(scope.speaker, scope.knows) ? { ...words, isUnknown: true } : null;
}

/** The stories looked at have somebody of that description. */
function isDescribed(asked: readonly string[], ranked: readonly Ranked[]): boolean {
  const stories = new Set(ranked.map(({ view }) => view.candidate.entry));
  return [...stories].some(({ found }) => found.people.some((person) => isPersonAskedFor(asked, person)));
}

/**
 * Whether a sentence has somebody's words: a quotation of theirs; or it tells what they said or think, by a verb of telling behind where
 * they are named or meant, and no other's quotation stands in it.
 */
function hasWordsOf(asked: readonly string[], view: View): boolean {
  const { quotations, people } = view;
  if (quotes(asked, view)) return true;
  const isOthers = quotations.some(({ speaker }) => speaker !== null);
  const persons = people.filter((person) => isPersonAskedFor(asked, person));
  return !isOthers && persons.some((person) => tells(person, view));
}

/** Whether a sentence has a quotation of theirs. */
export const quotes = (asked: readonly string[], { quotations }: View): boolean =>
  quotations.some((quotation) => isSaidBy(asked, quotation));

/** A word of telling stands behind a place where the person is named or meant. */
function tells({ mentions, references }: Person, { candidate: { sentence } }: View): boolean {
  const here = [...mentions, ...references].filter((place) => overlap(place, sentence.span));
  return sentence.terms.some(
    ({ term, start }) => TELLING.has(term) && here.some((place) => place.end <= start),
  );
}

/** Whose words on it there are instead: the best ranked quotation of somebody with a name who is not the one asked for. */
export function insteadOf(ranked: readonly Ranked[], asked: readonly string[]): string | null {
  for (const { view } of ranked.slice(0, LOOKED_AT))
    for (const quotation of view.quotations)
      if (quotation.speaker?.named === true && !isSaidBy(asked, quotation))
        return quotation.speaker.canonical;
  return null;
}

const LOOKED_AT = 3;
