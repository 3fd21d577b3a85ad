import { atOnce, type Steps } from '../text/rest.ts';
import { sliceOf } from '../text/span.ts';
import { withoutMarkdown } from './markdown.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { withoutUnseen } from './unseen.ts';

/** The text of a story as it is shown: without signs that nobody sees, without Markdown where it is written in it, and each paragraph on one line. */
export const plainText = (source: string, how: How): string => atOnce(plainTextSteps(source, how));

type How = { readonly isMarkdown: boolean };

export function* plainTextSteps(source: string, { isMarkdown }: How): Steps<string> {
  const text = withoutUnseen(source);
  yield;
  const plain = isMarkdown ? withoutMarkdown(text) : text;
  yield;
  return onOneLine(plain);
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
