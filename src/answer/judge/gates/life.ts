import { AGE, BIRTH, DEATH, HOW_OLD, WHEN_BORN, WHEN_DIED } from '../../../annotate/lexicon/en/life-words.ts';
import { textOf, type Scope, type View } from '../../view.ts';
import type { Gate } from './gate.ts';

/** As much of a sentence is read, in UTF-16 units: no longer one is an answer. */
const READ = 1000;

/** "How old is Mike Lee?": an age, in a sentence that speaks of whom the question names. */
export const age: Gate = (view, scope) =>
  !HOW_OLD.test(scope.question.words) || (AGE.test(textOf(view).slice(0, READ)) && isOfNamed(view, scope));

/** "When was Ana Petrova born?": a birth, of whom the question names. */
export const birth: Gate = (view, scope) =>
  !WHEN_BORN.test(scope.question.words) || (BIRTH.test(textOf(view)) && isOfNamed(view, scope));

/** "When did Ana Petrova die?": a death, and not another day of one who is named. */
export const death: Gate = (view, scope) =>
  !WHEN_DIED.test(scope.question.words) || DEATH.test(textOf(view).slice(0, READ));

/** The sentence names or means one of the people whom the question names; true where it names nobody known. */
function isOfNamed(view: View, { named }: Scope): boolean {
  const asked = named(view.candidate);
  return asked.length === 0 || view.people.some((person) => asked.includes(person));
}
