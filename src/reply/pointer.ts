import type { Evidence } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { keyOf, storyOfKey } from './story-key.ts';

/** Evidence as it is written on a button: "k3J-9s_x2Q.120.264". */
export const writePointer = ({ story, span }: Evidence): string =>
  `${keyOf(story)}.${span.start}.${span.end}`;

/** Null where the story has changed since, is gone, or the pointer was made up. */
export function readPointer(pointer: string, stories: readonly Story[]): Evidence | null {
  const groups = /^(?<key>[\w-]+)\.(?<start>\d{1,9})\.(?<end>\d{1,9})$/u.exec(pointer)?.groups;
  const story = storyOfKey(groups?.['key'] ?? '', stories);
  const [start, end] = [Number(groups?.['start']), Number(groups?.['end'])];
  return story === null || !(start < end && end <= story.text.length)
    ? null
    : { story, span: { start, end } };
}
