import type { Quotation } from '../../story/annotation.ts';
import { POINTING_WORDS } from '../../annotate/lexicon/en/pointing-words.ts';
import { kindAt } from '../../story/kind-at.ts';
import { overlap, sliceOf } from '../../text/span.ts';
import type { Finding } from '../answer.ts';
import { tellerIn } from '../judge/whose-words.ts';
import { dateIn } from './date-in.ts';
import { shortAnswer } from './short/index.ts';
import { isSaidBy, matchedTerms } from '../speaker-match.ts';
import { textOf, type Scope, type View } from '../view.ts';

type Beside = Pick<Finding, 'probability' | 'also'> & {
  /** The only one whose words are wanted. */
  readonly speaker: string | undefined;
};

/** What a ranked sentence carries when it is shown. */
export function findingOf(view: View, scope: Scope, { probability, also, speaker }: Beside): Finding {
  const { entry, sentence } = view.candidate;
  const quotation = quotationIn(view, scope, speaker);
  const date = dateIn(view, scope);
  const refers = refersIn(view);
  return {
    evidence: { story: entry.story, span: sentence.span },
    paragraph: sentence.paragraph,
    ...(toldBy(view, scope, quotation) ?? creditOf(quotation)),
    short: shortAnswer({ view, scope, quotation }, date),
    refers,
    date,
    before: refers.length === 0 && pointsBack(view) ? sentenceBefore(view) : null,
    also,
    probability,
  };
}

/** Whose words a finding has: those of a quotation, or the story's own. */
export const creditOf = (quotation: Quotation | null): Pick<Finding, 'speaker' | 'via' | 'form'> => ({
  speaker: quotation?.speaker ?? null,
  via: quotation?.via ?? null,
  form: quotation?.form ?? 'narration',
});

/**
 * "NPR reported that Lee, the premier, warned of …", where Lee's words are asked for: they are Lee's, via NPR; and so are those that the
 * story tells in its own: "Lee apologised for it". Null where it is no such.
 */
function toldBy(
  view: View,
  { speaker }: Scope,
  quotation: Quotation | null,
): Pick<Finding, 'speaker' | 'via' | 'form'> | null {
  const asked = matchedTerms(speaker ?? '');
  const { speaker: via, form } = quotation ?? IN_ITS_OWN_WORDS;
  const isOthers = quotation === null || (via !== null && !isSaidBy(asked, quotation));
  const person = asked.length > 0 && isOthers ? tellerIn(asked, view) : null;
  const place = person?.mentions.find((mention) => overlap(mention, view.candidate.sentence.span));
  if (person === null || place === undefined) return null;
  const { canonical, title } = person;
  return {
    speaker: { span: place, canonical, named: true, title },
    via,
    form,
  };
}

const IN_ITS_OWN_WORDS = { speaker: null, form: 'indirect' } as const;

/** Of the quotations in the sentence the one that has most of what was asked; of equals the longest. */
function quotationIn(
  { candidate, quotations }: View,
  scope: Scope,
  speaker: string | undefined,
): Quotation | null {
  const asked = new Set(scope.question.terms.map(({ term }) => term));
  const { terms, span } = candidate.sentence;
  const weigh = ({ span: place }: Quotation): number => {
    const shared = terms.filter(
      ({ term, start }) => asked.has(term) && start >= place.start && start < place.end,
    );
    const length = Math.min(place.end, span.end) - Math.max(place.start, span.start);
    return shared.reduce((sum, { term }) => sum + scope.idf(term), 0) + length / (span.end - span.start);
  };
  const wanted =
    speaker === undefined
      ? askedFor(quotations, scope)
      : quotations.filter((each) => isSaidBy(matchedTerms(speaker), each));
  return wanted.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

/** Those of the one whose words the question asks for, where there are any. */
function askedFor(quotations: readonly Quotation[], { speaker: asked }: Scope): readonly Quotation[] {
  const terms = matchedTerms(asked ?? '');
  const theirs = quotations.filter((each) => isSaidBy(terms, each));
  return theirs.length === 0 ? quotations : theirs;
}

/** Whom the pronoun or title stands for with which the sentence opens. */
function refersIn({ candidate: { entry, sentence }, people }: View): Finding['refers'] {
  return people.flatMap(({ canonical, references }) => {
    const words = references.find(
      ({ start }) => start - sentence.span.start <= LONGEST_OPENING && start >= sentence.span.start,
    );
    return words === undefined || sliceOf(entry.story.text, words).includes(canonical)
      ? []
      : [{ words, person: canonical }];
  });
}

/** A reference counts as opening a sentence behind a mark, a conjunction or a short adverb: “Then he …”. */
const LONGEST_OPENING = 6;

/** "They left at noon", "This was denied": it is said of somebody or something told before. */
function pointsBack(view: View): boolean {
  const first = /^[“"‘'(]*(?<word>\p{L}+)/u.exec(textOf(view))?.groups?.['word'] ?? '';
  return POINTING_WORDS.has(first.toLowerCase());
}

/** The sentence before it in its paragraph, or null where it opens it. A heading has the number of the paragraph below it, and is no sentence of it. */
function sentenceBefore({ candidate: { entry, sentence } }: View): Finding['before'] {
  const before = entry.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  return kindAt(entry.story, before.span.start) === 'heading' ? null : before.span;
}
