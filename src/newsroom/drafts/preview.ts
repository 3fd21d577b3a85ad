import { z } from 'zod';
import type { Annotations } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import { sliceOf } from '../../text/span.ts';

/** So much of so many paragraphs shows which story it is. */
const PARAGRAPHS = 3;
const CHARACTERS = 400;

/** What is shown of a draft: so little that it is no work to read. */
export const Preview = z.object({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  language: z.enum(['en', 'other']),
  counts: z.object({ paragraphs: z.int(), words: z.int(), people: z.int(), quotations: z.int() }),
  /** Its first paragraphs, each from its beginning. */
  begins: z.array(z.string()),
});
export type Preview = Readonly<z.output<typeof Preview>>;

export function previewOf(story: Story, found: Annotations): Preview {
  const { headline, outlet, published, url, author, language, text } = story;
  const begins = story.paragraphs
    .filter(({ kind }) => kind === 'body')
    .slice(0, PARAGRAPHS)
    .map(({ span }) => sliceOf(text, span).slice(0, CHARACTERS));
  return { headline, outlet, published, url, author, language, counts: countsIn(story, found), begins };
}

export const countsIn = (
  { paragraphs, text }: Pick<Story, 'paragraphs' | 'text'>,
  { people, quotations }: Pick<Annotations, 'people' | 'quotations'>,
): Preview['counts'] => ({
  paragraphs: paragraphs.filter(({ kind }) => kind === 'body').length,
  words: text.match(/\S+/gu)?.length ?? 0,
  people: people.length,
  quotations: quotations.length,
});
