import { makeStory, type StoryFields } from '../../read/make-story.ts';
import { makeEntry, type Entry } from '../../search/entry.ts';
import type { Story } from '../../story/story.ts';
import type { Problem } from '../../text/problem.ts';
import { DraftFields } from './draft-fields.ts';

/** What stands in the way of a draft: it has no day, it is a list of links, or its words are there already, in this story. */
export type Blocker = Problem<'draft-undated' | 'draft-of-links' | 'draft-there-already'>;

/** A draft as its preview shows it. */
export type Draft = {
  readonly id: string;
  readonly entry: Entry;
  readonly replaces: string | null;
  /** None: it can be confirmed. */
  readonly blockers: readonly Blocker[];
};

export const writeDraft = (fields: DraftFields): string => JSON.stringify(fields);
export const readDraft = (draft: string): DraftFields => DraftFields.parse(JSON.parse(draft));

/** A draft beside the stories that are there. Throws a UserError where it makes no story. */
export function assessDraft(
  id: string,
  { isLinks, replaces, ...fields }: DraftFields,
  there: readonly Story[],
): Draft {
  const story = makeStory({ ...fields, id: storyIdFor(fields, there, replaces) });
  const twin = there.find(({ text }) => sameWords(text, story.text));
  const isReplaced = twin !== undefined && `${twin.id}.md` === replaces;
  return {
    id,
    entry: makeEntry(story),
    replaces,
    blockers: [
      ...(isLinks ? [{ code: 'draft-of-links' } as const] : []),
      ...(twin === undefined || isReplaced
        ? []
        : [{ code: 'draft-there-already', title: twin.headline ?? twin.id } as const]),
      ...(story.published === null ? [{ code: 'draft-undated' } as const] : []),
    ],
  };
}

const sameWords = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 200 &&
  a.replaceAll(/\s+/gu, ' ').trim() === b.replaceAll(/\s+/gu, ' ').trim();

const LONGEST_ID = 60;

/** A name for the story's file, from its headline: small letters of ASCII, and another where one of that name is there. */
function storyIdFor(
  { headline, text }: Pick<StoryFields, 'headline' | 'text'>,
  there: readonly Story[],
  replaces: string | null,
): string {
  if (replaces !== null) return replaces.replace(/\.md$/u, '');
  const taken = new Set(there.map(({ id }) => id.toLowerCase()));
  const slug = slugOf(headline ?? '') || slugOf(text.slice(0, 200)) || 'story';
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return plain.slice(0, LONGEST_ID).replaceAll(/^-+|-+$/gu, '');
}
