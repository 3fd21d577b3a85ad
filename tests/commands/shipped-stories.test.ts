import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommands, type Commands } from '../../src/command/load-commands.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { drawForTerminal } from '../../src/terminal/draw.ts';

/** What a newcomer tries first, on the stories that come with the bot. */
let newsroom: Newsroom;
let commands: Commands;
beforeAll(async () => {
  ({ newsroom } = await openNewsroom(['corpus']));
  commands = await loadCommands(new URL('../../commands/', import.meta.url));
});

const shown = async (name: string, given: Readonly<Record<string, string>>): Promise<string> => {
  const reply = await commands.slash.get(name)?.run(given, newsroom);
  return reply === undefined ? '' : drawForTerminal(reply);
};

describe('the sentence and its credit answer', () => {
  test.each([
    ['who', 'who called the briefing sophomoric?', 'sophomoric and utterly unconvincing'],
    ['who', 'called the briefing sophomoric', 'sophomoric and utterly unconvincing'],
    ['who', 'Randa Slim', 'a scholar at the Middle East Institute'],
    ['when', 'embassy', 'On New Year’s Eve, a crowd'],
    ['when', 'the embassy was stormed', 'On New Year’s Eve, a crowd'],
    ['where', 'was the contractor killed', 'near Kirkuk'],
  ] as const)('/%s %s', async (...[name, about, words]) => {
    const reply = await shown(name, { about });
    expect(reply).toContain(words);
    expect(reply).toMatch(
      /— .+ · How Washington came to strike Soleimani.* · The onrecord Desk · 9 January 2020 · paragraph \d+/u,
    );
  });
});

test('/when adds the day, written out, and the words it was resolved from', async () => {
  expect(await shown('when', { about: 'the embassy was stormed' })).toContain(
    'When: 31 December 2019 (the story says “New Year’s Eve”)',
  );
});

test('/quote gives a person’s words about something', async () => {
  expect(await shown('quote', { person: 'Mike Lee', about: 'the briefing' })).toMatch(
    /worst briefing[^]*Mike Lee/u,
  );
});

test('/ask about a story answers from it alone', async () => {
  const question = 'Who killed Soleimani?';
  expect(await shown('ask', { question, story: 'iran-answer' })).not.toContain(
    'How Washington came to strike',
  );
  expect(await shown('ask', { question, story: 'soleimani-decision' })).not.toContain(
    'Iran’s answer, a lost airliner',
  );
});

test('a note of correction stands beside the answers of its story, and the contributors answer nothing', async () => {
  expect(await shown('who', { about: 'named lawmakers who asked Iran for visas' })).toContain(
    'CLARIFICATION: This story was updated',
  );
  expect(await shown('ask', { question: 'who asked Iran for a visa?' })).not.toContain(
    'Reporting by the onrecord Desk',
  );
});

test('/stories lists both', async () => {
  expect(await shown('stories', {})).toMatch(/I have read 2 stories\.[^]*Iran’s answer[^]*How Washington/u);
});
