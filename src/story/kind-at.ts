import type { ParagraphKind, Story } from './story.ts';

/** What the paragraph is that an offset of the story's text stands in. */
export function kindAt({ paragraphs }: Story, offset: number): ParagraphKind {
  let [low, high] = [0, paragraphs.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.span.start ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return paragraphs[low]?.kind ?? 'body';
}
