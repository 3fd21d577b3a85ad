import { z } from 'zod';

/** The shape of what was read. */
export const DraftFields = z.object({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  text: z.string(),
  /** What of these was taken from the text, where nothing else said it. */
  guessed: z.array(z.enum(['headline', 'outlet', 'published', 'author'])).readonly(),
  /** Whether most of its words lead elsewhere. */
  isLinks: z.boolean(),
  /** The file of the story that it is to take the place of. */
  replaces: z.string().nullable(),
});

/** What was read and waits for a confirmation. */
export type DraftFields = Readonly<z.output<typeof DraftFields>>;

/** What is not known of a story, and not so. */
export const NOTHING_KNOWN = {
  headline: null,
  outlet: null,
  published: null,
  url: null,
  author: null,
  guessed: [],
  isLinks: false,
  replaces: null,
} satisfies Omit<DraftFields, 'text'>;
