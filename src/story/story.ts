import type { Span } from '../text/span.ts';

/** One news story as it was read. `text` never changes: every Span points into it. */
export type Story = {
  readonly id: StoryId;
  readonly headline: string | null;
  readonly outlet: string | null;
  /** Local calendar day of publication, `2020-01-10`. The anchor for "Wednesday" and "last month". Null where the story has none. */
  readonly published: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** People and dates are read in English only; a story in another language is searched, and says so. */
  readonly language: 'en' | 'other';
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
};

/**
 * One block of a story. `number` counts the body from 1, as a reader counts: a heading, caption or dateline carries the number of
 * the body paragraph that follows it, and notes at the end go on counting.
 */
export type Paragraph = { readonly span: Span; readonly number: number; readonly kind: ParagraphKind };

/** Only `body` is asked for answers; `correction` is shown beside answers, and answers when the question is about the correction. */
export type ParagraphKind =
  | 'body'
  | 'dateline'
  | 'heading'
  | 'caption'
  | 'link'
  | 'correction'
  | 'contributors';

export type StoryId = string & { readonly brand: 'StoryId' };

/** A file's name without its ending, or the id that came with the story. Throws a SyntaxError where it is empty or has white space or control characters. */
export function storyId(value: string): StoryId {
  if (!isStoryId(value)) throw new SyntaxError(`not a story id: "${value}"`);
  return value;
}

/** Whether a value can be a story's id; see storyId. */
export const isStoryId = (value: string): value is StoryId => /^[^\s\p{Cc}]+$/u.test(value);
