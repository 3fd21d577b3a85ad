import { verbatim, type Evidence } from '../story/evidence.ts';
import { contains, sliceOf } from '../text/span.ts';
import { whereOf } from './credit.ts';
import { storyNotes } from './quote.ts';
import type { QuoteBlock, Reply } from './reply.ts';
import type { Catalogue } from './words/catalogue.ts';

/** The paragraph of a sentence with its neighbours; the sentence is marked. */
export function composeContext({ story, span }: Evidence, words: Catalogue): Reply {
  const at = story.paragraphs.findIndex((paragraph) => contains(paragraph.span, span));
  const paragraphs = story.paragraphs.slice(Math.max(0, at - 1), at + 2);
  const number = story.paragraphs[at]?.number;
  const quotes = paragraphs.map((paragraph): QuoteBlock => ({
    kind: 'quote',
    text: sliceOf(story.text, paragraph.span),
    short: contains(paragraph.span, span)
      ? { start: span.start - paragraph.span.start, end: span.end - paragraph.span.start }
      : null,
    notes: [],
    credit: [],
  }));
  return {
    blocks: [
      ...quotes,
      { kind: 'list', items: [whereOf(story, words, number)] },
      ...storyNotes([{ evidence: { story, span } }], words),
    ],
  };
}

/** The sentence that came nearest to a question that the stories do not answer. */
export function composeNearest({ story, span }: Evidence, words: Catalogue): Reply {
  const paragraph = story.paragraphs.find((each) => contains(each.span, span));
  return {
    blocks: [
      { kind: 'say', text: words.nearest },
      {
        kind: 'quote',
        text: verbatim({ story, span }),
        short: null,
        notes: [],
        credit: whereOf(story, words, paragraph?.number),
      },
      ...storyNotes([{ evidence: { story, span } }], words),
    ],
  };
}
