import type { Annotations } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import { sliceOf, type Span } from '../../text/span.ts';

/** What the reranker is told beside a sentence: when and under which headline the story ran, and who is meant by those it does not name. */
export type Context = {
  /** "January 2019. Nancy Pelosi again elected Speaker"; empty where the story has neither. */
  readonly about: string;
  /** "Mike Pompeo; Donald Trump": whom pronouns, titles and quotations of the sentence stand for; empty where all are named in it. */
  readonly who: string;
};

export const NO_CONTEXT: Context = { about: '', who: '' };

/** More would crowd out the headline. */
const MOST_NAMES = 3;

/** The context of the sentence at `span` of an annotated story. */
export function contextOf(story: Story, found: Annotations, span: Span): Context {
  return { about: aboutOf(story), who: unnamedIn(story, found, span).slice(0, MOST_NAMES).join('; ') };
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function aboutOf({ published, headline }: Story): string {
  const day = published === null ? Number.NaN : Date.parse(published);
  return [...(Number.isNaN(day) ? [] : [MONTHS.format(day)]), ...(headline === null ? [] : [headline])].join(
    '. ',
  );
}

/** People whom the sentence speaks of, or whose words it has, without their last name, in its order. */
function unnamedIn({ text }: Story, { people, quotations }: Annotations, span: Span): readonly string[] {
  const words = sliceOf(text, span);
  const isIn = (each: Span): boolean => each.start < span.end && span.start < each.end;
  const meant = [
    ...people.flatMap(({ canonical, references }) =>
      references.filter(isIn).map(({ start }) => ({ canonical, start })),
    ),
    ...quotations.flatMap((quotation) => {
      const { speaker } = quotation;
      return speaker?.named === true && isIn(quotation.span)
        ? [{ canonical: speaker.canonical, start: quotation.span.start }]
        : [];
    }),
  ].toSorted((a, b) => a.start - b.start);
  return [...new Set(meant.map(({ canonical }) => canonical))].filter(
    (name) => !words.includes(name.split(' ').at(-1) ?? name),
  );
}
