import type { Newsroom } from '../newsroom/newsroom.ts';
import { verbatim } from '../story/evidence.ts';
import { sliceOf } from '../text/span.ts';

/** Every dated sentence of the stories, in the order of the days: `{"value","phrase","text","story","start","end"}`. */
export const timelineLines = (newsroom: Newsroom): readonly object[] =>
  newsroom
    .archive()
    .timeline({})
    .map(({ date, evidence }) => ({
      value: date.value,
      phrase: sliceOf(evidence.story.text, date.span),
      text: verbatim(evidence),
      story: evidence.story.id,
      ...evidence.span,
    }));

/** Every source, the one with most characters first: `{"canonical","named","statements","characters","direct"}`. */
export const sourceLines = (newsroom: Newsroom): readonly object[] =>
  newsroom
    .archive()
    .sources()
    .map(({ canonical, named, statements, characters, direct }) => ({
      canonical,
      named,
      statements: statements.length,
      characters,
      direct,
    }));
