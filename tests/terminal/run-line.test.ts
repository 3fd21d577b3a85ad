import { beforeAll, describe, expect, test } from 'vitest';
import { NO_BOT } from '../../src/command/bot.ts';
import { loadCommands, type Commands } from '../../src/command/load-commands.ts';
import { storyId } from '../../src/story/story.ts';
import { drawForTerminal } from '../../src/terminal/draw.ts';
import { runLine, type TerminalContext } from '../../src/terminal/run-line.ts';
import { UserError } from '../../src/text/errors.ts';
import { answerOf, fakeNewsroom, type FakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

let commands: Commands;
beforeAll(async () => {
  commands = await loadCommands(new URL('../../commands/', import.meta.url));
});

const contextOf = (newsroom: FakeNewsroom): TerminalContext & { readonly logged: unknown[] } => {
  const logged: unknown[] = [];
  return { commands, newsroom, bot: NO_BOT, logged, log: { error: (error) => void logged.push(error) } };
};
const say = async (line: string, newsroom = fakeNewsroom()): Promise<string> =>
  drawForTerminal(await runLine(line, contextOf(newsroom)));

describe('a typed line asks', () => {
  test.each([
    ['a bare question, as /ask', 'what sank?', { question: 'what sank?' }],
    ['with a command', '/who closed the harbour', { question: 'closed the harbour', kind: 'who' }],
    [
      'with a command and its option',
      '/who about: closed the harbour',
      { question: 'closed the harbour', kind: 'who' },
    ],
    ['of one story', '/when it sank story: ferry', { question: 'it sank', kind: 'when', story: 'ferry' }],
    [
      'with options in any order',
      '/when story: ferry about: it sank',
      { question: 'it sank', kind: 'when', story: 'ferry' },
    ],
    [
      'with options in any case',
      '/when Story: ferry ABOUT:it sank',
      { question: 'it sank', kind: 'when', story: 'ferry' },
    ],
    [
      'for a person’s words',
      '/quote person: Mike Lee about: the briefing',
      { speaker: 'Mike Lee', question: 'the briefing' },
    ],
    ['for a person’s words without the option’s name', '/quote Mike Lee', { speaker: 'Mike Lee' }],
    [
      'with a command in capitals',
      '/WHO closed the harbour',
      { kind: 'who', question: 'closed the harbour' },
    ],
    ['with an option before the question', '/ask private:True what sank?', { question: 'what sank?' }],
    ['with blanks', '/who   closed   the harbour', { kind: 'who', question: 'closed the harbour' }],
    ['with a time in it', 'what happened at 12:30?', { question: 'what happened at 12:30?' }],
    [
      'with the name of an option in it',
      'In this story: who ordered the strike?',
      { question: 'In this story: who ordered the strike?', story: undefined },
    ],
    [
      'with an option that is empty, as without it',
      '/when it sank story:',
      { question: 'it sank', story: undefined },
    ],
    ['what looks like a pattern', '/who (closed|.*) [it', { question: '(closed|.*) [it' }],
  ])('%s', async (_what, line, asked) => {
    const newsroom = fakeNewsroom();
    await say(line, newsroom);
    expect(newsroom.asked).toMatchObject([asked]);
  });
});

test('a story is named by a part of its title, in small letters or capitals', async () => {
  const stories = [storyOf('It sank.', { id: storyId('ferry') })];
  for (const part of ['HEADL', 'a headline', 'FERRY']) {
    const newsroom = fakeNewsroom({ stories });
    // oxlint-disable-next-line no-await-in-loop -- one line after the other
    await say(`/when it sank story: ${part}`, newsroom);
    expect(newsroom.asked).toMatchObject([{ question: 'it sank', story: 'ferry' }]);
  }
});

test('an answer is drawn with its credit', async () => {
  const newsroom = fakeNewsroom({ answer: () => answerOf(storyOf('The ferry sank.')) });
  expect(await say('what sank?', newsroom)).toBe(
    '  The ferry sank.\n    — The story’s own words · A headline · The Test Ledger · 6 March 2024 · paragraph 1',
  );
});

describe('other commands work as well', () => {
  test.each([
    ['/stories', /^I have read 0 stories\./u],
    ['/corpus reload', /^Reloaded: 0 added/u],
    ['/corpus   reload', /^Reloaded: 0 added/u],
  ])('%s', async (line, shown) => {
    expect(await say(line)).toMatch(shown);
  });
});

describe('help', () => {
  test.each(['help', '/help', 'HELP', '?', '/?'])(
    'comes to %j, with every command and its options',
    async (line) => {
      const shown = await say(line);
      for (const { name, serversOnly = false } of commands.slash.values())
        expect([name, shown.includes(`/${name} `)]).toEqual([name, !serversOnly]);
      expect(shown).toContain('/quote person: about: story: — What somebody said');
    },
  );

  test('has questions that the loaded stories answer', async () => {
    const newsroom = fakeNewsroom({
      stories: [storyOf('The ferry sank.')],
      speakers: ['Ana Petrova'],
      answer: () => answerOf(storyOf('The ferry sank.')),
    });
    expect(await say('help', newsroom)).toContain('For example:\n  What did Ana Petrova say?');
    expect(await say('help')).toContain('No story is loaded yet');
  });

  test('is not what a question about help gets', async () => {
    const newsroom = fakeNewsroom();
    await say('help for whom?', newsroom);
    expect(newsroom.asked).toHaveLength(1);
  });
});

describe('a mistake is answered with a sentence', () => {
  test.each([
    [
      'a command that is not there',
      '/whom closed it',
      'There is no command /whom; did you mean /who? help lists those that there are.',
    ],
    [
      'a slip in a command',
      '/quot Mike Lee',
      'There is no command /quot; did you mean /quote? help lists those that there are.',
    ],
    [
      'a slip in its second word',
      '/corpus relaod',
      'There is no command /corpus relaod; did you mean /corpus reload? help lists those that there are.',
    ],
    ['a stroke alone', '/', 'There is no command /. help lists those that there are.'],
    [
      'a name that every object has',
      '/constructor',
      'There is no command /constructor. help lists those that there are.',
    ],
    ['a folder alone', '/corpus', 'There is no command /corpus. help lists those that there are.'],
    [
      'a command without its words',
      '/who',
      '/who needs about: write it first, or behind “about:”. For example: called the briefing sophomoric.',
    ],
    [
      'a command with other words only',
      '/who story: ferry',
      '/who needs about: write it first, or behind “about:”. For example: called the briefing sophomoric.',
    ],
    ['/quote of nobody', '/quote', 'Say whose words you want, or what about: /quote person: … about: …'],
  ])('%s', async (_what, line, sentence) => {
    expect(await say(line)).toBe(sentence);
  });

  test('that the newsroom found', async () => {
    const newsroom = fakeNewsroom({
      stories: [storyOf('The ferry sank.')],
      answer: () => Promise.reject(new UserError({ code: 'story-gone' })),
    });
    expect(await say('/ask what sank?', newsroom)).toBe(
      'That story has been changed or removed since. Ask again.',
    );
  });
});

test('a bug is written down whole and apologised for', async () => {
  const bug = new RangeError('not a span');
  const context = contextOf(fakeNewsroom({ answer: () => Promise.reject(bug) }));
  expect(drawForTerminal(await runLine('what sank?', context))).toBe(
    'Something broke on my side. It has been written down.',
  );
  expect(context.logged).toEqual([bug]);
});
