import { isStoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';

/** The story's id: the file's name without its ending. Throws a UserError where that is none. */
export function idOf(file: string): string {
  const id = file.replace(/\.[^.]+$/u, '');
  if (!isStoryId(id)) throw new UserError({ code: 'name-with-space' });
  return id;
}
