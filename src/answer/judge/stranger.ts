import type { Scope, View } from '../view.ts';
import { standsNear } from '../rank/features/overlap.ts';

/**
 * 1 where the question names somebody or something that the stories know, and neither the sentence, its neighbours nor whom its pronouns
 * stand for is any of it: it is told of somebody else. Of 64 such answers in the folds that the model has not seen 11 were right.
 */
export function isOfStranger(
  view: View,
  { question, named }: Scope,
  knows: (term: string) => boolean,
): boolean {
  const names = question.names.filter(({ term }) => knows(term));
  if (names.length === 0) return false;
  const asked = named(view.candidate);
  return (
    !view.people.some((person) => asked.includes(person)) &&
    !names.map(({ term }) => term).some(standsNear(view))
  );
}
