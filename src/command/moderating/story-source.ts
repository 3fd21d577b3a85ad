import type { Source } from '../../newsroom/servers/moderation.ts';
import { MOST_STORY_BYTES } from '../../newsroom/servers/limits.ts';
import type { Catalogue } from '../../reply/words/catalogue.ts';
import { quantitiesIn } from '../../reply/words/quantities.ts';
import { UserError } from '../../text/errors.ts';
import type { AnyGiven, Attachment } from '../option.ts';

const { size } = quantitiesIn('en-GB');

/** The options by which a story is given: a link, a file, or the fields of a form. */
export const sourceOptions = {
  link: { description: 'The address of the story’s page', required: false },
  file: {
    kind: 'file',
    description: `A .txt, .md, .html, .docx or .pdf file of up to ${size(MOST_STORY_BYTES)}`,
    required: false,
    mostBytes: MOST_STORY_BYTES,
  },
  title: { description: 'Its headline', required: false, form: { required: true, most: 300 } },
  outlet: { description: 'Where it was published', required: false, form: { most: 100 } },
  published: {
    description: 'The day, as 2020-01-10',
    required: false,
    form: { required: true, most: 10 },
  },
  text: { description: 'Its text', required: false, form: { long: true, required: true, most: 4000 } },
} as const;

/** A form asks for what is neither in a link nor in a file. */
export const sourceForm = {
  title: ({ moderation }: Catalogue): string => moderation.forms.story,
  opens: ({ link, file }: AnyGiven): boolean => link === undefined && file === undefined,
};

type Given = {
  readonly link?: string | undefined;
  readonly file?: Attachment | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly text?: string | undefined;
};

/** What was given as the source of a story. Throws a UserError where it is nothing, or two things. */
export function sourceIn({ link, file, title, outlet, published, text }: Given): Source {
  if (link !== undefined && file !== undefined) throw new UserError({ code: 'two-sources' });
  if (link !== undefined) return { link };
  if (file !== undefined) return { file };
  if (text === undefined) throw new UserError({ code: 'no-source' });
  return {
    words: {
      headline: title ?? null,
      outlet: outlet ?? null,
      published: published ?? null,
      text: `${text}\n`,
    },
  };
}
