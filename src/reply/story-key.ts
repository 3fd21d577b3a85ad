import { createHash } from 'node:crypto';
import type { Story } from '../story/story.ts';
import { oncePer } from '../text/once-per.ts';

/** Enough to tell a hundred thousand stories apart, and short enough for a button. */
const LENGTH = 10;

/** A short name of a story as it is now: once it is edited, what was written on a button no longer leads to it. */
export const keyOf = oncePer(({ id, text }: Story) =>
  createHash('sha256').update(`${id}\n${text}`).digest('base64url').slice(0, LENGTH),
);

export const storyOfKey = (key: string, stories: readonly Story[]): Story | null =>
  stories.find((story) => keyOf(story) === key) ?? null;
