import type { Story } from '../../story/story.ts';
import type { Reading, Token, TokenSentence } from './reading.ts';
import { joinHyphens } from './join-hyphens.ts';
import { markedSpans } from './marks/marked-spans.ts';
import { mendParts } from './mend-parts.ts';
import { joinPieces } from './sentence-pieces.ts';
import { findTurns } from './turns/find-turns.ts';
import { tagWords } from './tag-words.ts';

/** Tokens, parts of speech and sentences of a story, paragraph by paragraph, so that neither ever runs across two. */
export function readLanguage(story: Story): Reading {
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  const marked = markedSpans(story);
  let from = 0;
  story.paragraphs.forEach((paragraph, index) => {
    const { words: tagged, breaks } = joinHyphens(tagWords(story.text, paragraph.span));
    const words = mendParts(tagged);
    let to = from;
    while (marked[to]?.paragraph === index) to += 1;
    const inside = marked.slice(from, to);
    from = to;
    for (const [first, last] of joinPieces(words, breaks, inside)) {
      const begin = words[first];
      const end = words[last - 1];
      if (begin === undefined || end === undefined) continue;
      const offset = tokens.length;
      for (let at = first; at < last; at += 1) {
        const word = words[at];
        if (word === undefined) break;
        // Written out, since a spread of each token takes a tenth of the pass
        const { start, end: stop, text, lower, pos } = word;
        tokens.push({ start, end: stop, text, lower, pos, sentence: sentences.length });
      }
      sentences.push({
        span: { start: begin.start, end: end.end },
        paragraph: paragraph.number,
        first: offset,
        last: tokens.length,
      });
    }
  });
  return { story, tokens, sentences, marked, turns: findTurns(story) };
}
