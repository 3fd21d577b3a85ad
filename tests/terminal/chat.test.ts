import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_BOT } from '../../src/command/bot.ts';
import { loadCommands, type Commands } from '../../src/command/load-commands.ts';
import { chat } from '../../src/terminal/chat.ts';
import { answerOf, fakeNewsroom, type FakeNewsroom } from '../support/newsroom.ts';
import { soon } from '../support/soon.ts';
import { storyOf } from '../support/story.ts';

const ENTER = '\r';
const TAB = '\t';
const UP = '\u001B[A';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

let commands: Commands;
beforeAll(async () => {
  commands = await loadCommands(new URL('../../commands/', import.meta.url));
});

type Given = { readonly newsroom?: FakeNewsroom; readonly interactive?: boolean; readonly columns?: number };
type Opened = { readonly input: PassThrough; readonly shown: () => string; readonly over: Promise<void> };

/** A newsroom whose answer is the question, as if it stood in a story. */
const echo = (): FakeNewsroom =>
  fakeNewsroom({
    answer: ({ question }) => answerOf(storyOf(`It says: ${question}`)),
    people: ['Ana Petrova'],
  });

function open({ newsroom = echo(), interactive = false, columns }: Given = {}): Opened {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let all = '';
  output.on('data', (part) => {
    all += String(part);
  });
  const over = chat(
    { input, output, interactive, colours: false, columns: () => columns ?? null },
    { commands, newsroom, bot: NO_BOT, log: { error: () => {} } },
  );
  return { input, over, shown: () => all };
}

describe('piped lines', () => {
  test('are answered in order, each under its question, with no prompt', async () => {
    const { input, over, shown } = open();
    input.end('what sank?\n/who closed it\n');
    await over;
    const credit = '    — The story’s own words · A headline · The Test Ledger · 6 March 2024 · paragraph 1';
    expect(shown()).toBe(
      `> what sank?\n  It says: what sank?\n${credit}\n\n> /who closed it\n  It says: closed it\n${credit}\n\n`,
    );
  });

  test('are answered while more are to come', async () => {
    const { input, over, shown } = open();
    input.write('what sank?\n');
    await soon(() => expect(shown()).toContain('It says: what sank?'));
    input.end('what swam?\n');
    await over;
    expect(shown()).toContain('It says: what swam?');
  });

  test('keep their order where the first answer is slow', async () => {
    const newsroom = fakeNewsroom({
      answer: async ({ question }) => {
        await setTimeout(question === 'slow' ? 50 : 0);
        return answerOf(storyOf(`It says: ${question}`));
      },
    });
    const { input, over, shown } = open({ newsroom });
    input.end('slow\nfast\n');
    await over;
    expect(shown().indexOf('It says: slow')).toBeLessThan(shown().indexOf('It says: fast'));
  });

  test.each([
    ['may end in CRLF', 'what sank?\r\nwhat swam?\r\n'],
    ['may lack the last line end', 'what sank?\nwhat swam?'],
    ['may stand apart', '\n \nwhat sank?\n\n\nwhat swam?\n\n'],
  ])('%s', async (_what, lines) => {
    const newsroom = echo();
    const { input, over } = open({ newsroom });
    input.end(lines);
    await over;
    expect(newsroom.asked.map(({ question }) => question)).toEqual(['what sank?', 'what swam?']);
  });

  test.each(['exit', 'quit', 'bye', '/exit', 'EXIT'])('end at %j', async (word) => {
    const newsroom = echo();
    const { input, over } = open({ newsroom });
    input.write(`what sank?\n${word}\nwhat swam?\n`);
    await over;
    expect(newsroom.asked).toHaveLength(1);
  });

  test('of nothing are answered with nothing', async () => {
    const { input, over, shown } = open();
    input.end();
    await over;
    expect(shown()).toBe('');
  });

  test('that break something do not end the chat', async () => {
    const newsroom = fakeNewsroom({ answer: () => Promise.reject(new TypeError('a bug')) });
    const { input, over, shown } = open({ newsroom });
    input.end('what sank?\n/stories\n');
    await over;
    expect(shown()).toMatch(/Something broke on my side[^]*I have read 0 stories/u);
  });
});

describe('somebody who types', () => {
  const interactive = true;

  test('is greeted with how many stories there are, and prompted', async () => {
    const newsroom = fakeNewsroom({ stories: [storyOf('It sank.')] });
    const { input, over, shown } = open({ interactive, newsroom });
    expect(shown()).toContain('I answer with what one story says, word for word. Ask, or type help.');
    expect(stripVTControlCharacters(shown())).toMatch(/> $/u);
    input.write(CTRL_D);
    await over;
  });

  test('is answered without the question again, and prompted again', async () => {
    const { input, over, shown } = open({ interactive });
    input.write(`what sank?${ENTER}`);
    await soon(() => expect(shown()).toMatch(/It says: what sank\?[^]*\n\n[^]*> /u));
    expect(shown()).not.toContain('\n> what sank?\n');
    input.write(CTRL_D);
    await over;
  });

  test.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
    ['exit', `exit${ENTER}`],
    ['Ctrl-C behind a line that it has cleared', `what sa${CTRL_C}${CTRL_C}`],
  ])('leaves with %s', async (_what, keys) => {
    const newsroom = echo();
    const { input, over } = open({ interactive, newsroom });
    input.write(keys);
    await over;
    expect(newsroom.asked).toEqual([]);
  });

  test('and leaves while the answer is on its way gets it, and no prompt after it', async () => {
    const newsroom = fakeNewsroom({
      answer: async ({ question }) => {
        await setTimeout(50);
        return answerOf(storyOf(`It says: ${question}`));
      },
    });
    const { input, over, shown } = open({ interactive, newsroom });
    input.write(`what sank?${ENTER}`);
    input.write(CTRL_D);
    await over;
    expect(shown()).toMatch(/It says: what sank\?[^>]*\n\n$/u);
  });

  test('gets the line before back with the arrow', async () => {
    const newsroom = echo();
    const { input, over } = open({ interactive, newsroom });
    input.write(`what sank?${ENTER}`);
    await soon(() => expect(newsroom.asked).toHaveLength(1));
    input.write(`${UP}${ENTER}`);
    await soon(() => expect(newsroom.asked).toHaveLength(2));
    expect(newsroom.asked[1]).toMatchObject({ question: 'what sank?' });
    input.write(CTRL_D);
    await over;
  });

  test('clears a half-typed line with Ctrl-C, and asks the next', async () => {
    const newsroom = echo();
    const { input, over } = open({ interactive, newsroom });
    input.write(`what sa${CTRL_C}who left?${ENTER}`);
    await soon(() => expect(newsroom.asked).toHaveLength(1));
    expect(newsroom.asked[0]).toMatchObject({ question: 'who left?' });
    input.write(CTRL_C);
    await over;
  });

  test('completes a command and a name with Tab', async () => {
    const newsroom = echo();
    const { input, over } = open({ interactive, newsroom });
    for (const keys of ['/wher', TAB, 'is petr', TAB, ENTER]) {
      input.write(keys);
      // oxlint-disable-next-line no-await-in-loop -- a key after the other: what is pasted with a tab in it is not completed
      await setTimeout(10);
    }
    await soon(() => expect(newsroom.asked).toMatchObject([{ question: 'is Ana Petrova', kind: 'where' }]));
    input.write(CTRL_D);
    await over;
  });

  test('reads rows no wider than the terminal', async () => {
    const { input, over, shown } = open({ columns: 30 });
    input.end(`${'what sank off Varna '.repeat(8)}\n`);
    await over;
    const rows = shown().split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(8);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(30);
  });
});
