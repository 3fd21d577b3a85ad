import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/wrong.ts';
import type { Wrong } from '../../../src/command/bot.ts';
import { writeAsk } from '../../../src/reply/asked.ts';
import { writePointer } from '../../../src/reply/pointer.ts';
import { UserError } from '../../../src/text/errors.ts';
import { ferry } from '../../support/stories.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { press } from '../../support/press.ts';

const question = 'what sank?';
const written = writeAsk({ question }, []);

test('what is marked wrong is kept for the moderators and told to the program, and not by whom', async () => {
  const { newsroom, moderation, asker } = await moderatedServer({ 'ferry.md': ferry });
  const marked: Wrong[] = [];
  const markWrong = async (wrong: Wrong): Promise<void> => void marked.push(wrong);
  const [story] = newsroom.stories();
  if (story === undefined) throw new Error('the shared story is not there');
  const shown = { story, span: { start: 0, end: 9 } };
  const payload = `${written}/${writePointer(shown)}`;
  const told = { ...asker, bot: { ...asker.bot, markWrong } };
  await press(button, { payload, question }, { newsroom, asker: told });
  expect(marked).toMatchObject([{ server: '1', ask: { question }, shown: { span: shown.span } }]);
  const kept = await moderation.feedback(9);
  expect(kept).toMatchObject([{ question, shown: { story: 'ferry', text: story.text.slice(0, 9) } }]);
  expect(JSON.stringify([marked, kept])).not.toMatch(/mila|"77"/u);
});

test('that the stories do not say can be wrong as well', async () => {
  const server = await moderatedServer();
  await press(button, { payload: `${written}/`, question }, server);
  expect(await server.moderation.feedback(9)).toMatchObject([{ question, shown: null }]);
});

test.each([
  ['the question is no longer in the message', { payload: `${written}/`, question: null }],
  ['the story has changed or is gone', { payload: `${written}/zzzz.0.9`, question }],
])('nothing is kept where %s', async (_why, pressed) => {
  const server = await moderatedServer();
  await expect(press(button, pressed, server)).rejects.toThrow(UserError);
  expect(await server.moderation.feedback(9)).toEqual([]);
});
