import { SMALL_TALK, type SmallTalk } from '../../annotate/lexicon/en/small-talk.ts';
import { ORDERS } from '../../annotate/lexicon/en/question-words.ts';
import { fold } from '../../text/fold.ts';

/** No small talk is longer, in UTF-16 units. */
const LONGEST = 80;

/** What somebody says to the bot that is no question about a story: the whole of what they say; null where it may be one. */
export function smallTalk(words: string): SmallTalk | null {
  const folded = fold(words).trim();
  if (ORDERS.test(folded)) return 'other';
  if (folded.length > LONGEST) return null;
  return SMALL_TALK.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
