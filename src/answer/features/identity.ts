import { sliceOf } from '../../text/span.ts';
import type { Person } from '../../story/annotation.ts';
import type { Scope, View } from '../view.ts';
import type { Feature } from './feature.ts';

/** "Who is Randa Slim?": the sentence that names the person together with the title says who that is. */
export const identity: Feature = {
  name: 'identity',
  measure: (view, scope) => {
    const [person, ...others] = scope.named(view.candidate);
    if (person === undefined || others.length > 0 || !asksIdentity(scope, person)) return 0;
    return introduces(view, person);
  },
};

/** Nothing is left of the question but the name. */
function asksIdentity({ question }: Scope, { canonical }: Person): boolean {
  const name = canonical.toLowerCase();
  return (
    (question.kind === 'who' || question.kind === 'topic') &&
    question.terms.every(({ start, end }) =>
      name.includes(
        question.words
          .slice(start, end)
          .replace(/['’]s$/u, '')
          .toLowerCase(),
      ),
    )
  );
}

function introduces({ candidate: { entry, sentence } }: View, { mentions, title }: Person): number {
  const here = mentions.filter(({ start, end }) => start >= sentence.span.start && end <= sentence.span.end);
  if (here.length === 0) return 0;
  const words = sliceOf(entry.story.text, sentence.span);
  const isFirst = here.some((mention) => mention === mentions[0]);
  return title !== null && words.includes(title) ? (isFirst ? 1 : 0.9) : isFirst ? 0.6 : 0.1;
}
