import { contains } from '../../../text/span.ts';
import type { Person } from '../../../story/annotation.ts';
import { termsOf } from '../../../search/terms.ts';
import { textOf, type View } from '../../view.ts';
import type { Feature } from './feature.ts';

/** "Who is Randa Slim?", "Who is the CIA director?": the sentence that names the person together with the title says who that is. */
export const identity: Feature = {
  name: 'identity',
  measure: (view, { question }) => {
    if (question.kind !== 'who' && question.kind !== 'topic') return 0;
    const asked = question.terms.map(({ term }) => term);
    return Math.max(
      0,
      ...view.people.map((person) =>
        hasAll(person.canonical, asked) || (person.title !== null && hasAll(person.title, asked))
          ? introduces(view, person)
          : 0,
      ),
    );
  },
};

/** Nothing is left of the question but the name, or the title. */
const hasAll = (words: string, asked: readonly string[]): boolean => {
  const terms = new Set(termsOf(words).map(({ term }) => term));
  return asked.length > 0 && asked.every((term) => terms.has(term));
};

function introduces(view: View, { mentions, title }: Person): number {
  const here = mentions.filter((mention) => contains(view.candidate.sentence.span, mention));
  if (here.length === 0) return 0;
  const isFirst = here.some((mention) => mention === mentions[0]);
  if (title === null || !textOf(view).includes(title)) return isFirst ? 0.6 : 0.1;
  return isFirst ? 1 : 0.9;
}
