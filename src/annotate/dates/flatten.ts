import type { Story } from '../../story/story.ts';

/** White space as one space each, ’ as ': offsets stay what they were. */
export const flatten = (text: string): string =>
  text.replaceAll(/\s/gu, ' ').replaceAll(/[\u2018\u2019]/gu, "'");

/** The whole text flattened, with a line end for each character between paragraphs: what reads on in it never crosses one. */
export function flattenStory({ text, paragraphs }: Story): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of paragraphs) {
    pieces.push(
      '\n'.repeat(Math.max(0, span.start - at)),
      flatten(text.slice(Math.max(at, span.start), span.end)),
    );
    at = Math.max(at, span.end);
  }
  return pieces.join('') + '\n'.repeat(text.length - at);
}
