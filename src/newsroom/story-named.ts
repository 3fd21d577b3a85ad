import type { Story, StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';

/** The id of the story that has this id or headline, whatever its case; undefined where there is none. */
export function storyIn(name: string, stories: Iterable<Story>): StoryId | undefined {
  const wanted = name.trim().toLowerCase();
  for (const { id, headline } of stories)
    if (id.toLowerCase() === wanted || headline?.toLowerCase() === wanted) return id;
  return undefined;
}

/** The same. Throws a UserError where there is none. */
export function storyNamed(name: string, stories: Iterable<Story>): StoryId {
  const id = storyIn(name, stories);
  if (id === undefined) throw new UserError({ code: 'no-such-story', name });
  return id;
}
