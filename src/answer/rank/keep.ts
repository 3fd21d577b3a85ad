import { SPEECH_VERBS } from '../../annotate/lexicon/en/speech-verbs.ts';
import { termOf, termsOf } from '../../search/terms.ts';
import { verbatim } from '../../story/evidence.ts';
import type { AnswerOptions } from '../answer-options.ts';
import { isSaidBy } from '../said-by.ts';
import { textOf, type Scope, type View } from '../view.ts';

/** The candidates that may be shown at all: those with the wanted speaker's words, and not shown before. */
export function keep(
  views: readonly View[],
  scope: Scope,
  { speaker, except = [] }: AnswerOptions,
): readonly View[] {
  const known = new Set(except.map(verbatim));
  return inWordsOf(
    scope,
    views.filter((view) => !known.has(textOf(view)) && (speaker === undefined || hasWordsOf(speaker)(view))),
  );
}

const hasWordsOf =
  (speaker: string) =>
  ({ quotations }: View): boolean =>
    quotations.some((quotation) => isSaidBy(quotation, speaker));

/**
 * The words of the one whom the question asks for, where some of them have all of its topic: no other's, and no narration, answers
 * better. Where none has, anything may answer: stories tell what people said in words of their own.
 */
function inWordsOf({ speaker, question }: Scope, views: readonly View[]): readonly View[] {
  if (speaker === null) return views;
  const name = new Set(termsOf(speaker).map(({ term }) => term));
  const topic = question.terms.filter(({ term }) => !name.has(term) && !SAYING_TERMS.has(term));
  const said = views.filter(hasWordsOf(speaker));
  return topic.length > 0 && said.some(({ terms }) => topic.every(({ term }) => terms.has(term)))
    ? said
    : views;
}

const SAYING_TERMS = new Set([...SPEECH_VERBS, 'think', 'believe', 'describe', 'call'].map(termOf));
