import { createHash } from 'node:crypto';
import type { Story } from '../story/story.ts';

/** Enough to tell a hundred thousand stories apart, and short enough for a button. */
const LENGTH = 10;

const KEYS = new WeakMap<Story, string>();

/** A short name of a story as it is now: once it is edited, what was written on a button no longer leads to it. */
export function keyOf(story: Story): string {
  const known = KEYS.get(story);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(`${story.id}\n${story.text}`).digest('base64url').slice(0, LENGTH);
  KEYS.set(story, key);
  return key;
}

export const storyOfKey = (key: string, stories: readonly Story[]): Story | null =>
  stories.find((story) => keyOf(story) === key) ?? null;
