import { annotate } from '../../../src/annotate/annotate.ts';
import type { Quotation } from '../../../src/story/annotation.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';

export type Told = {
  readonly words: string;
  readonly form: Quotation['form'];
  readonly speaker: string | null;
  readonly via: string | null;
};

/** The quotations of a text in words: what was said, in which form, and who said it. */
export function quotationsOf(text: string): readonly Told[] {
  return annotate(storyOf(text)).quotations.map(({ span, form, speaker, via }) => ({
    words: sliceOf(text, span),
    form,
    speaker: speaker?.canonical ?? null,
    via: via?.canonical ?? null,
  }));
}

/** Who is told to have said these words; undefined where they are no quotation. The innermost quotation counts. */
export const whoSaid = (text: string, words: string): string | null | undefined =>
  quotationsOf(text).findLast((told) => told.words.includes(words))?.speaker;
