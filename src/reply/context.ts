import type { Evidence } from '../story/evidence.ts';
import { contains, sliceOf } from '../text/span.ts';
import { whereOf } from './credit.ts';
import { storyNotes } from './quote.ts';
import type { QuoteBlock, Reply } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** The paragraph of a sentence with its neighbours, as the story has them; the sentence is marked. */
export function composeContext({ story, span }: Evidence, words: Catalogue): Reply {
  const at = story.paragraphs.findIndex((paragraph) => contains(paragraph.span, span));
  const shown = story.paragraphs.slice(Math.max(0, at - 1), at + 2);
  const start = shown[0]?.span.start ?? span.start;
  const end = shown.at(-1)?.span.end ?? span.end;
  const quote: QuoteBlock = {
    kind: 'quote',
    text: sliceOf(story.text, { start, end }),
    short: { start: span.start - start, end: span.end - start },
    notes: [],
    credit: whereOf(story, words, story.paragraphs[at]?.number),
  };
  return { blocks: [quote, ...storyNotes([{ evidence: { story, span } }], words, true)] };
}

/** The sentence that came nearest to a question that the stories do not answer. */
export function composeNearest({ story, span }: Evidence, words: Catalogue): Reply {
  const paragraph = story.paragraphs.find((each) => contains(each.span, span));
  return {
    blocks: [
      { kind: 'say', text: words.nearest },
      {
        kind: 'quote',
        text: sliceOf(story.text, span),
        short: null,
        notes: [],
        credit: whereOf(story, words, paragraph?.number),
      },
      ...storyNotes([{ evidence: { story, span } }], words),
    ],
  };
}
