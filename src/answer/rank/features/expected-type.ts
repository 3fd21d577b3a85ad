import { A_NUMBER, BECAUSE, PLACE_BEFORE } from '../../../annotate/lexicon/en/answer-cues.ts';
import type { QuestionKind } from '../../../story/question-kind.ts';
import { textOf, type Scope, type View } from '../../view.ts';
import type { Feature } from './feature.ts';

/** What a sentence must hold to answer a question of a kind: a person, a day, a place, a figure, a reason, and not only what the question says itself. */
const HOLDS: Readonly<Partial<Record<QuestionKind, (view: View, scope: Scope) => boolean>>> = {
  who: namesSomebodyElse,
  when: ({ dates }) => dates.some(({ type }) => type === 'DATE' || type === 'TIME'),
  where: (view) => PLACE_BEFORE.test(textOf(view)),
  'how-many': (view) => A_NUMBER.test(textOf(view)),
  why: (view) => BECAUSE.test(textOf(view)),
  quote: ({ quotations }) => quotations.length > 0,
};

/** One feature a kind, since a day tells more for "when" than a capital for "where". */
export const expectedTypes: readonly (Feature & { readonly kind: string })[] = Object.entries(HOLDS).map(
  ([kind, holds]) => ({
    kind,
    name: `expected-${kind}`,
    measure: (view, scope) => (scope.question.kind === kind && holds(view, scope) ? 1 : 0),
  }),
);

function namesSomebodyElse({ people, candidate }: View, { named }: Scope): boolean {
  const asked = named(candidate);
  return people.some((person) => !asked.includes(person));
}
