import type { Story, StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';

/** The id of the story that has this id or headline. Throws a UserError where there is none. */
export function storyNamed(name: string, stories: Iterable<Story>): StoryId {
  const wanted = name.trim().toLowerCase();
  for (const { id, headline } of stories)
    if (id.toLowerCase() === wanted || headline?.toLowerCase() === wanted) return id;
  throw new UserError({ code: 'no-such-story', name });
}
