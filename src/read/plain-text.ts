import { sliceOf } from '../text/span.ts';
import { withoutMarkdown } from './markdown.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { withoutUnseen } from './unseen.ts';

/** The text of a story as it is shown: without signs that nobody sees, without Markdown where it is written in it, and each paragraph on one line. */
export function plainText(source: string, { isMarkdown }: { readonly isMarkdown: boolean }): string {
  const text = withoutUnseen(source);
  return onOneLine(isMarkdown ? withoutMarkdown(text) : text);
}

/** A line with another directly below it. */
const BROKEN = /\S[^\S\n]*\n[^\S\n]*\S/u;

/** A blank for each line end within a paragraph, so that nothing moves. */
function onOneLine(text: string): string {
  if (!BROKEN.test(text)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const span of splitParagraphs(text)) {
    const paragraph = sliceOf(text, span);
    if (!paragraph.includes('\n')) continue;
    pieces.push(text.slice(from, span.start), paragraph.replaceAll(/[\r\n]/gu, ' '));
    from = span.end;
  }
  return [...pieces, text.slice(from)].join('');
}
