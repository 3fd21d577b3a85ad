import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Annotations } from '../../story/annotation.ts';
import type { Story } from '../../story/story.ts';
import { foundLine } from '../library/found-line.ts';
import { DraftFields } from './draft-fields.ts';
import { Preview, previewOf } from './preview.ts';

const Head = z.object({
  format: z.literal(3),
  fields: DraftFields.omit({ text: true }),
  preview: Preview,
  /** Of the text: its length, and a digest of its words that is the same however they are broken into lines. */
  length: z.int(),
  words: z.string(),
});
export type DraftHead = Readonly<z.output<typeof Head>>;

/**
 * A draft as it is kept: three lines of JSON, of which each is read only when it is needed. What a preview shows; the text; what was
 * found in it, as the annotation cache has it.
 */
export function keepDraft(
  { guessed, isLinks, replaces }: DraftFields,
  story: Story,
  found: Annotations,
): string {
  const { headline, outlet, published, url, author, text } = story;
  const head: DraftHead = {
    format: 3,
    fields: { headline, outlet, published, url, author, guessed, isLinks, replaces },
    preview: previewOf(story, found),
    length: text.length,
    words: wordsDigest(text),
  };
  return [JSON.stringify(head), JSON.stringify(text), foundLine(found)].join('\n');
}

/** Null where it was kept by another version. */
export function headOf(draft: string): DraftHead | null {
  try {
    return Head.parse(JSON.parse(draft.slice(0, Math.max(0, draft.indexOf('\n')))));
  } catch {
    return null;
  }
}

export const textOf = (draft: string): string => z.string().parse(JSON.parse(draft.split('\n', 2)[1] ?? ''));

/** The line of the annotation cache. */
export const foundLineOf = (draft: string): string =>
  draft.slice(draft.indexOf('\n', draft.indexOf('\n') + 1) + 1);

/** The same draft, in the place of another story or of none. */
export function withReplaces(draft: string, replaces: string | null): string {
  const end = draft.indexOf('\n');
  const head = Head.parse(JSON.parse(draft.slice(0, end)));
  return `${JSON.stringify({ ...head, fields: { ...head.fields, replaces } })}${draft.slice(end)}`;
}

/** All but a blank by itself, of which a text is full. */
const OTHER_BLANKS = /\s{2,}|[^\S ]/gu;

export const wordsDigest = (text: string): string =>
  createHash('sha256').update(text.replaceAll(OTHER_BLANKS, ' ').trim()).digest('hex');
