import { OF_PEOPLE_TOO, PLACE_NAMES } from '../../../annotate/lexicon/en/answer-cues.ts';
import { termsOf } from '../../../search/terms.ts';
import { overlap, sliceOf, type Span } from '../../../text/span.ts';
import type { ShortAnswer } from './short.ts';

/** The place that a "where" asks for: the only one that the sentence names after a preposition of place and the question does not, or the first behind the asked verb. */
export const where: ShortAnswer = ({ view, scope }) => {
  const { sentence, entry } = view.candidate;
  const asked = new Set(scope.question.terms.map(({ term }) => term));
  const isPerson = (place: Span): boolean =>
    view.people.some(({ mentions }) => mentions.some((mention) => overlap(mention, place)));
  const places = [...sliceOf(entry.story.text, sentence.span).matchAll(PLACE_NAMES)].flatMap(
    (match): Span[] => {
      const { name = '', preposition = '' } = match.groups ?? {};
      const end = sentence.span.start + match.index + match[0].length;
      const place = { start: end - name.length, end };
      const isDate = view.dates.some(({ span }) => overlap(span, place));
      const isNew = termsOf(name).some(({ term }) => !asked.has(term));
      return isNew && !isDate && !(OF_PEOPLE_TOO.has(preposition.toLowerCase()) && isPerson(place))
        ? [place]
        : [];
    },
  );
  if (places.length <= 1) return places[0] ?? null;
  const verb = sentence.terms.find(({ term }) => scope.verbs.has(term));
  const behind =
    verb === undefined ? undefined : places.find(({ start }) => start >= verb.end && start - verb.end <= FAR);
  return behind ?? null;
};

/** UTF-16 units between a verb and the place that belongs to it. */
const FAR = 30;
