import { setImmediate } from 'node:timers/promises';
import type { Story } from '../../story/story.ts';
import { titleOf } from '../../story/title-of.ts';
import type { Problem } from '../../text/problem.ts';
import { wordsDigest, type DraftHead } from './kept-draft.ts';
import type { Preview } from './preview.ts';

/** What stands in the way of a draft: it has no day, it is a list of links, or its words are there already, in this story. */
export type Blocker = Problem<'draft-undated' | 'draft-of-links' | 'draft-there-already'>;

/** A draft as its preview shows it. */
export type Draft = {
  readonly id: string;
  readonly preview: Preview;
  readonly replaces: string | null;
  /** What of its head was taken from its text. */
  readonly guessed: DraftHead['fields']['guessed'];
  /** None: it can be confirmed. */
  readonly blockers: readonly Blocker[];
};

/** A draft beside the stories that are there. */
export async function assessDraft(id: string, head: DraftHead, there: readonly Story[]): Promise<Draft> {
  const { guessed, isLinks, replaces, published } = head.fields;
  const twin = await twinOf(head, there);
  const isReplaced = twin !== undefined && `${twin.id}.md` === replaces;
  return {
    id,
    preview: head.preview,
    replaces,
    guessed,
    blockers: [
      ...(isLinks ? [{ code: 'draft-of-links' } as const] : []),
      ...(twin === undefined || isReplaced
        ? []
        : [{ code: 'draft-there-already', title: titleOf(twin) } as const]),
      ...(published === null ? [{ code: 'draft-undated' } as const] : []),
    ],
  };
}

/** The same words broken into lines in another way differ by less in length. */
const NEARLY = 200;
const DIGESTS = new WeakMap<Story, string>();

/** The story that has the same words. Others run between two that have to be looked through. */
async function twinOf({ length, words }: DraftHead, there: readonly Story[]): Promise<Story | undefined> {
  for (const story of there) {
    if (Math.abs(story.text.length - length) >= NEARLY) continue;
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    if (!DIGESTS.has(story)) await setImmediate();
    const digest = DIGESTS.get(story) ?? wordsDigest(story.text);
    DIGESTS.set(story, digest);
    if (digest === words) return story;
  }
  return undefined;
}

const LONGEST_ID = 60;

/** A name for the story's file, from its headline: small letters of ASCII, and another where one of that name is there. */
export function storyIdFor({ fields, preview }: DraftHead, there: readonly Story[]): string {
  if (fields.replaces !== null) return fields.replaces.replace(/\.md$/u, '');
  const taken = new Set(there.map(({ id }) => id.toLowerCase()));
  const slug = slugOf(fields.headline ?? '') || slugOf(preview.begins.join(' ').slice(0, 200)) || 'story';
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
