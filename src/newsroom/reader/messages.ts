import { z } from 'zod';
import type { Problem } from '../../text/problem.ts';
import { DraftFields } from '../drafts/draft-fields.ts';

/** The thread runs this program too: it sends what it says it does. */
const isProblem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const Upload = z.object({ name: z.string(), bytes: Bytes });

/** What the bot's thread sends to the reader: a page as it was fetched, or a file as somebody uploaded it. */
export const Document = z.union([
  z.object({
    page: z.object({
      url: z.string().nullable(),
      type: z.string(),
      charset: z.string().nullable(),
      bytes: Bytes,
    }),
  }),
  z.object({ file: Upload }),
]);
export type Document = Readonly<z.output<typeof Document>>;
export type Upload = Readonly<z.output<typeof Upload>>;

/** What the reader sends back: that it can read, what it has read, the problem of a UserError, or what broke. */
export const Said = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ fields: DraftFields }),
  z.object({ refused: z.custom<Problem>(isProblem) }),
  z.object({ broke: z.string() }),
]);
