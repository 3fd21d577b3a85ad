import { zipSync } from 'fflate';
import { writeStory } from '../../read/write-story.ts';
import type { Story } from '../../story/story.ts';

/** What a `.zip` has beside its files, and for each beside its bytes and its name, which stands there twice (APPNOTE 4.3). */
const END = 22;
const HEADERS = 30 + 46;

/**
 * Which stories go into which of as few `.zip` files as there can be, in order, of at most `most` bytes each. A story that is larger by
 * itself is alone in one.
 */
export function inParts(stories: readonly Story[], most: number): readonly (readonly Story[])[] {
  const parts: Story[][] = [];
  let room = 0;
  for (const story of stories) {
    const size = bytesOf(story).length + 2 * Buffer.byteLength(nameOf(story)) + HEADERS;
    if (size > room) {
      parts.push([]);
      room = most - END;
    }
    parts.at(-1)?.push(story);
    room -= size;
  }
  return parts;
}

/** Stories as a `.zip`, each a file that reads back as it. Not packed: packing the largest would hold up replies for a second. */
export const zipOf = (stories: readonly Story[]): Uint8Array =>
  zipSync(Object.fromEntries(stories.map((story) => [nameOf(story), bytesOf(story)])), { level: 0 });

const nameOf = ({ id }: Story): string => `${id}.md`;
const bytesOf = (story: Story): Uint8Array => new TextEncoder().encode(writeStory(story));
