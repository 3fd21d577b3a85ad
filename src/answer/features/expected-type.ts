import { BECAUSE, PLACE_BEFORE } from '../../annotate/lexicon/en/answer-cues.ts';
import { sliceOf } from '../../text/span.ts';
import type { Scope, View } from '../view.ts';
import type { Feature } from './feature.ts';

/** Whether the sentence holds what the question is after, a person, a day, a place, a figure, a reason, and not only what it says itself. */
export const expectedType: Feature = {
  name: 'expected-type',
  measure: (view, scope) => (holds(view, scope) ? 1 : 0),
};

function holds(view: View, scope: Scope): boolean {
  const words = sliceOf(view.candidate.entry.story.text, view.candidate.sentence.span);
  switch (scope.question.kind) {
    case 'who':
      return namesSomebodyElse(view, scope);
    case 'when':
      return view.dates.some(({ type }) => type === 'DATE' || type === 'TIME');
    case 'where':
      return PLACE_BEFORE.test(words);
    case 'how-many':
      return /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b/u.test(
        words,
      );
    case 'why':
      return BECAUSE.test(words);
    case 'quote':
      return view.quotations.length > 0;
    case 'how':
    case 'what':
    case 'which':
    case 'yes-no':
    case 'topic':
      return false;
  }
}

function namesSomebodyElse({ people, candidate }: View, { named }: Scope): boolean {
  const asked = named(candidate);
  return people.some((person) => !asked.includes(person));
}
