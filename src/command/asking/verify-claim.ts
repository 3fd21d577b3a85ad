import { LONGEST_QUESTION, type Newsroom } from '../../newsroom/newsroom.ts';
import { storyNamed } from '../../newsroom/story-named.ts';
import type { Reply } from '../../reply/reply.ts';
import { composeVerified } from '../../reply/verified.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { UserError } from '../../text/errors.ts';
import type { Asker } from '../asker.ts';
import { storyLike } from '../suggestions/story-like.ts';

type Given = {
  readonly quote: string;
  readonly speaker?: string | undefined;
  /** An id, a headline or a part of one. */
  readonly story?: string | undefined;
};

/** What the stories make of words that somebody is claimed to have said. Throws a UserError where there are none, or too many. */
export function verifyClaim(
  { quote, speaker, story }: Given,
  newsroom: Newsroom,
  asker: Asker,
): Promise<Reply> {
  const stories = newsroom.stories();
  const { length } = quote.trim();
  if (stories.length === 0) throw new UserError({ code: 'no-stories', canAdd: asker.isModerator });
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new UserError({ code: 'claim-without-words' });
  if (length > LONGEST_QUESTION)
    throw new UserError({ code: 'claim-too-long', has: length, most: LONGEST_QUESTION });
  const only = storyLike(story, stories);
  return newsroom
    .archive()
    .verify({ quote, speaker, story: only === undefined ? undefined : storyNamed(only, stories) })
    .then((verified) => composeVerified({ quote, speaker }, verified, wordsIn(asker.language)));
}
