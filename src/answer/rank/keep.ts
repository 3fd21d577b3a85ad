import { verbatim } from '../../story/evidence.ts';
import type { AnswerOptions } from '../answer-options.ts';
import { isSaidBy, matchedTerms } from '../speaker-match.ts';
import { textOf, type Scope, type View } from '../view.ts';

/** The candidates that may be shown at all: those with the wanted speaker's words, and not shown before. */
export function keep(
  views: readonly View[],
  scope: Scope,
  { speaker, notOf, except = [] }: AnswerOptions,
): readonly View[] {
  const known = new Set(except.map(verbatim));
  const isTheirs = speaker === undefined ? () => true : hasWordsOf(speaker);
  const isOthers = notOf === undefined ? () => true : hasWordsOfOthers(notOf);
  return inWordsOf(
    scope,
    views.filter((view) => !known.has(textOf(view)) && isTheirs(view) && isOthers(view)),
  );
}

function hasWordsOf(speaker: string): (view: View) => boolean {
  const asked = matchedTerms(speaker);
  return ({ quotations }) => quotations.some((quotation) => isSaidBy(asked, quotation));
}

function hasWordsOfOthers(speaker: string): (view: View) => boolean {
  const asked = matchedTerms(speaker);
  return ({ quotations }) =>
    quotations.some((quotation) => quotation.speaker !== null && !isSaidBy(asked, quotation));
}

/**
 * The words of the one whom the question asks for, where some of them have all of its topic: no other's, and no narration, answers
 * better. Where none has, anything may answer: stories tell what people said in words of their own.
 */
function inWordsOf({ speaker, topic }: Scope, views: readonly View[]): readonly View[] {
  if (speaker === null || topic.length === 0) return views;
  const said = views.filter(hasWordsOf(speaker));
  return said.some(({ terms }) => topic.every((term) => terms.has(term))) ? said : views;
}
