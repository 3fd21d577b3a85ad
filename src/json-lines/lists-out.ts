import type { Newsroom } from '../newsroom/newsroom.ts';
import { verbatim } from '../story/evidence.ts';
import { sliceOf } from '../text/span.ts';

/** Every dated sentence of the stories, in the order of the days: `{"value","phrase","text","story","start","end"}`. */
export async function timelineLines(newsroom: Newsroom): Promise<readonly object[]> {
  const { events } = await newsroom.archive().timeline({});
  return events.map(({ date, evidence }) => ({
    value: date.value,
    phrase: sliceOf(evidence.story.text, date.span),
    text: verbatim(evidence),
    story: evidence.story.id,
    ...evidence.span,
  }));
}

/** Every source, the one with most characters first: `{"canonical","named","statements","characters","direct"}`. */
export async function sourceLines(newsroom: Newsroom): Promise<readonly object[]> {
  const sources = await newsroom.archive().sources();
  return sources.map(({ canonical, named, statements, characters, direct }) => ({
    canonical,
    named,
    statements: statements.length,
    characters,
    direct,
  }));
}
