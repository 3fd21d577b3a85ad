import { z } from 'zod';
import type { Problem } from '../../text/problem.ts';
import { DraftFields } from '../drafts/draft-fields.ts';

/** The thread runs this program too: it sends what it says it does. */
const isProblem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const Upload = z.object({ name: z.string(), bytes: Bytes });

const Page = z.object({
  page: z.object({
    url: z.string().nullable(),
    type: z.string(),
    charset: z.string().nullable(),
    bytes: Bytes,
  }),
});
const File = z.object({ file: Upload });
/** Of the host: it may be of several stories, which are annotated apart. */
const Parsing = z.object({ parse: Upload });

/** A page as it was fetched, or a file as somebody uploaded it. */
export type Document = Readonly<z.output<typeof Page>> | Readonly<z.output<typeof File>>;
export type Upload = Readonly<z.output<typeof Upload>>;

/** What drafts are made of: a document, or words that are a story already. */
const Drafting = z.union([Page, File, z.object({ fields: DraftFields })]);
export type Drafting = Readonly<z.output<typeof Drafting>>;

/** What the bot sends to a reader. */
export const Work = z.union([Drafting, Parsing]);
export type Work = Readonly<z.output<typeof Work>>;

/** What a reader sends back: that it can read, what it has read (a draft, see `kept-draft`, or a `ParsedFile` as JSON), the problem of a UserError, or what broke. */
export const Said = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ read: z.string() }),
  z.object({ refused: z.custom<Problem>(isProblem) }),
  z.object({ broke: z.string() }),
]);
export type Said = z.output<typeof Said>;
