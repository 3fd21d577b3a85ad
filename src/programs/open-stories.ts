import type { Newsroom } from '../newsroom/newsroom.ts';
import { openNewsroom } from '../newsroom/open-newsroom.ts';
import { rejectedFileIn } from '../reply/lists.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Io } from './io.ts';

/** The stories of `corpus`; a file that cannot be read is complained of. Without the models, which only answers need, unless they are given. */
export async function openStories(
  { corpus }: Pick<Settings, 'corpus'>,
  { complain }: Pick<Io, 'complain'>,
  options: Parameters<typeof openNewsroom>[1] = {},
): Promise<Newsroom> {
  const { newsroom, rejected } = await openNewsroom(corpus, options);
  for (const file of rejected) complain(rejectedFileIn(file));
  return newsroom;
}
