import type { Story, StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { oncePer } from '../text/once-per.ts';

/** The id of the story that has this id or headline, whatever its case; undefined where there is none. */
export const storyIn = (name: string, stories: readonly Story[]): StoryId | undefined =>
  byName(stories).get(name.trim().toLowerCase());

/** Of two of one name the first. */
const byName = oncePer((stories: readonly Story[]) => {
  const ids = new Map<string, StoryId>();
  for (const { id, headline } of stories)
    for (const name of [id.toLowerCase(), headline?.toLowerCase()])
      if (name !== undefined && !ids.has(name)) ids.set(name, id);
  return ids;
});

/** The same. Throws a UserError where there is none. */
export function storyNamed(name: string, stories: readonly Story[]): StoryId {
  const id = storyIn(name, stories);
  if (id === undefined) throw new UserError({ code: 'no-such-story', name });
  return id;
}
