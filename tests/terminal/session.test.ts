import { describe, expect, test } from 'vitest';
import { NO_BOT, type Bot } from '../../src/command/bot.ts';
import { defineButton } from '../../src/command/button.ts';
import { defineCommand } from '../../src/command/command.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import { say } from '../../src/reply/reply.ts';
import { drawForTerminal } from '../../src/terminal/draw.ts';
import { runLine, type TerminalContext } from '../../src/terminal/run-line.ts';
import { beginSession } from '../../src/terminal/session.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { commandsOf } from '../support/commands.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const commands = await loadCommands(new URL('../../commands/', import.meta.url));
const { newsroom } = await openNewsroom([new URL('../../corpus', import.meta.url).pathname]);

/** A session of which each line is answered with what is shown. */
function openSession(given: Partial<TerminalContext> = {}): (line: string) => Promise<string> {
  const session = beginSession();
  const context: TerminalContext = { commands, newsroom, bot: NO_BOT, log: { error: () => {} }, ...given };
  return async (line) => drawForTerminal(await runLine(line, context, session));
}

describe('after an answer', () => {
  test.each(['context', '/context', 'Context'])(
    '%s shows its paragraph with the neighbours',
    async (word) => {
      const typed = openSession();
      await typed('Who called the House briefing sophomoric?');
      expect(await typed(word)).toMatch(
        /Jim Risch[^]*sophomoric and utterly unconvincing[^]*Esper has described/u,
      );
    },
  );

  test('more shows the next answers, and context then that of the first of them', async () => {
    const typed = openSession();
    const first = await typed('Who called the House briefing sophomoric?');
    const more = await typed('more');
    expect(more).not.toContain('sophomoric and utterly unconvincing');
    expect(more).not.toBe(first);
    expect(await typed('context')).not.toContain('There is no');
  });

  test('more behind the last answer says so, and asks nothing', async () => {
    const typed = openSession();
    await typed('/quote Randa Slim');
    const shown = [await typed('more'), await typed('more'), await typed('more')];
    expect(shown.at(-1)).toBe('There are no further answers.');
    expect(await openSession()('more')).not.toContain('There are no further answers.');
  });

  test('nearest sentence shows what came nearest', async () => {
    const typed = openSession();
    await typed('What did Angela Merkel say about the strike?');
    expect(await typed('nearest sentence')).toMatch(/^The nearest sentence, which is no answer to it:/u);
  });

  test('wrong? is written down', async () => {
    const marked: unknown[] = [];
    const bot: Bot = { ...NO_BOT, markWrong: async (wrong) => void marked.push(wrong) };
    const typed = openSession({ bot });
    await typed('Who called the House briefing sophomoric?');
    expect(await typed('wrong?')).toMatch(/^Thank you/u);
    expect(marked).toMatchObject([
      { server: null, ask: { question: 'Who called the House briefing sophomoric?' } },
    ]);
  });

  test('a follow-up takes up the question before', async () => {
    const mine = fakeNewsroom();
    const typed = openSession({ newsroom: mine });
    await typed('who sank the ferry?');
    await typed('/stories');
    await typed('and when?');
    expect(mine.asked[1]).toMatchObject({
      question: 'and when?',
      before: { question: 'who sank the ferry?' },
    });
  });
});

test('before any answer such words are a question like others', async () => {
  const mine = fakeNewsroom();
  await openSession({ newsroom: mine })('context');
  expect(mine.asked).toMatchObject([{ question: 'context' }]);
});

test('a form is filled in by name', async () => {
  const button = defineButton({
    name: 'dated',
    form: () => ({
      title: 'When?',
      fields: { day: { label: 'Day', description: 'Its day', required: true } },
    }),
    run: ({ payload, fields }) => say(`${payload} on ${fields['day']}`),
  });
  const preview = defineCommand({
    name: 'preview',
    description: 'Preview',
    options: {},
    run: () => ({
      ...say('When was it?'),
      buttons: [{ button: 'dated', payload: 'draft-7', label: 'Say when' }],
    }),
  });
  const typed = openSession({ commands: commandsOf({ slash: [preview], buttons: [button] }) });
  await typed('/preview');
  expect(await typed('say when')).toBe('/say when needs day: write it first, or behind “day:”. Its day.');
  expect(await typed('say when day: 6 March')).toBe('draft-7 on 6 March');
});
