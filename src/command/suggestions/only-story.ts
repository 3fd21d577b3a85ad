import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Story } from '../../story/story.ts';
import { UserError } from '../../text/errors.ts';
import { storyLike } from './story-like.ts';

/** The story that is meant by an id, a headline or a part of one; undefined where none is given. Throws a UserError where none is loaded or meant. */
export function onlyStory(typed: string | undefined, newsroom: Newsroom, canAdd: boolean): Story | undefined {
  const stories = newsroom.stories();
  if (stories.length === 0) throw new UserError({ code: 'no-stories', canAdd });
  const id = storyLike(typed, stories);
  const story = stories.find((each) => each.id === id);
  if (id !== undefined && story === undefined) throw new UserError({ code: 'no-such-story', name: id });
  return story;
}
