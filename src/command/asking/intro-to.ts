import type { Newsroom } from '../../newsroom/newsroom.ts';
import { problemIn } from '../../reply/problem-in.ts';
import { say, type Reply } from '../../reply/reply.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import type { Asker } from '../asker.ts';
import { examplesFrom } from './examples.ts';

/** For those who speak to the bot and ask nothing: what can be asked, with a question that these stories answer. */
export async function introTo({ language }: Asker, newsroom: Newsroom): Promise<Reply> {
  const [example = null] = await examplesFrom(newsroom, 1);
  return say(problemIn({ code: 'no-question', example }, wordsIn(language)));
}
