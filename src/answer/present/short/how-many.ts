import { AMOUNT } from '../../../annotate/lexicon/en/answer-cues.ts';
import { overlap, sliceOf, type Span } from '../../../text/span.ts';
import { termOf } from '../../../search/terms.ts';
import type { Given, ShortAnswer } from './short.ts';

/** The figure that a "how many", "how much" or "how old" asks for: the one before the counted noun, or the only one. A duration answers "how long". */
export const howMany: ShortAnswer = (given) => {
  const { view, scope } = given;
  const { words } = scope.question;
  if (/\bhow long\b/iu.test(words)) return onlyDuration(given);
  const { sentence, entry } = view.candidate;
  const asked = new Set(scope.question.terms.map(({ term }) => term));
  const figures = [...sliceOf(entry.story.text, sentence.span).matchAll(AMOUNT)]
    .map((match): Span => {
      const start = sentence.span.start + match.index;
      return { start, end: start + match[0].length };
    })
    .filter((figure) => !view.dates.some(({ span, type }) => type !== 'DURATION' && overlap(span, figure)))
    .filter(
      (figure) =>
        !sliceOf(entry.story.text, figure)
          .split(/\s/u)
          .every((word) => asked.has(termOf(word))),
    );
  const counted = countedIn(words);
  const before = figures.filter(({ end }) =>
    sentence.terms.some(({ term, start }) => term === counted && start >= end && start - end <= FAR),
  );
  if (before.length === 1) return before[0] ?? null;
  return figures.length === 1 ? (figures[0] ?? null) : null;
};

/** UTF-16 units between a figure and the noun that it counts: "14 of the ferry’s passengers". */
const FAR = 25;

/** "people", of "how many people drowned?", as a term. */
function countedIn(words: string): string | null {
  const noun = /\bhow (?:many|much)\s+(?:of the |of |other |more )?(?<noun>\p{L}+)/iu.exec(words)?.groups?.[
    'noun'
  ];
  return noun === undefined ? null : termOf(noun);
}

function onlyDuration({ view }: Given): Span | null {
  const durations = view.dates.filter(({ type }) => type === 'DURATION');
  return durations.length === 1 ? (durations[0]?.span ?? null) : null;
}
