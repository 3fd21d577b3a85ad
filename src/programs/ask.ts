import { answerTo } from '../command/asking/answer-to.ts';
import { OWNER } from '../command/asker.ts';
import { askLine } from '../json-lines/ask-line.ts';
import type { Settings } from '../settings/read-settings.ts';
import { drawForTerminal } from '../terminal/draw.ts';
import { answerLines } from './answer-lines.ts';
import type { Io } from './io.ts';
import { openKept } from './open-kept.ts';
import { openStories } from './open-stories.ts';

/** Answers the question of the command line, or each of the input. */
export async function ask(settings: Settings, io: Io): Promise<number> {
  // Every question waits for all that it needs, so that the same one always gets the same answer.
  const newsroom = await openStories(settings, io, { ...(await openKept(settings, io)), waits: true });
  const { words, json } = settings;
  const question = words.join(' ');
  if (question === '') return answerLines(io, (given) => askLine(given, newsroom));
  const out = json
    ? JSON.stringify(await askLine({ question }, newsroom))
    : drawForTerminal(await answerTo({ question }, { newsroom, asker: OWNER }));
  io.output.write(`${out}\n`);
  return 0;
}
