import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommands, type Commands } from '../../src/command/load-commands.ts';
import { storyId } from '../../src/story/story.ts';
import { complete } from '../../src/terminal/complete.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

let commands: Commands;
beforeAll(async () => {
  commands = await loadCommands(new URL('../../commands/', import.meta.url));
});

const newsroom = fakeNewsroom({
  people: ['Mike Pompeo', 'Mike Lee', 'Ana Núñez'],
  speakers: ['Mike Lee', 'the Pentagon'],
  stories: [
    storyOf('It sank.', { id: storyId('ferry-2024') }),
    storyOf('Generals of the Quds Force met.', { id: storyId('b'), headline: 'Boat sinks off Varna' }),
  ],
});

describe('Tab offers', () => {
  test.each([
    ['the commands that begin so', '/wh', ['/when ', '/where ', '/who ', '/why '], '/wh'],
    ['the second word of a command', '/corpus rel', ['/corpus reload '], '/corpus rel'],
    ['the options of a command', '/quote ab', ['about: '], 'ab'],
    ['the options that are left', '/quote person: Mike Lee s', ['story: '], 's'],
    ['people by their first name', 'who is Mi', ['Mike Pompeo', 'Mike Lee'], 'Mi'],
    ['people by their last name', 'who is pomp', ['Mike Pompeo'], 'pomp'],
    ['people by two words', 'who is mike l', ['Mike Lee'], 'mike l'],
    ['people without their accents', 'nun', ['Ana Núñez'], 'nun'],
    ['people behind a command', '/who Pom', ['Mike Pompeo'], 'Pom'],
    ['people behind an option', '/quote person: Le', ['Mike Lee'], 'Le'],
    ['those who are quoted', 'what did the pen', ['the Pentagon'], 'the pen'],
    ['stories', '/who Lee story: fer', ['ferry-2024'], 'fer'],
    ['topics', 'when was the Quds F', ['Quds Force'], 'Quds F'],
    ['people in spite of a slip', 'who is pompoe', ['Mike Pompeo'], 'pompoe'],
    ['a story by a part of its title', '/who Lee story: SINKS', ['Boat sinks off Varna'], 'SINKS'],
    ['titles in a question', 'what is boat si', ['Boat sinks off Varna'], 'boat si'],
    ['commands in capitals', '/WHE', ['/when ', '/where '], '/WHE'],
    ['nothing that is for servers alone', '/settings', [], '/settings'],
    ['nothing where nothing fits', 'zzz', [], 'zzz'],
    ['nothing on an empty line', '', [], ''],
    ['nothing behind a command that is not there', '/nope zzz', [], '/nope zzz'],
  ])('%s', (...[, line, offered, replaced]) => {
    expect(complete(line, { commands, newsroom })).toEqual([offered, replaced]);
  });

  test.each(['/', '/corpus', '/corpus re'])('every command that begins with %s', (line) => {
    const all = [...commands.slash.values()]
      .filter(({ serversOnly }) => serversOnly !== true)
      .map(({ name }) => `/${name} `);
    const [offered, replaced] = complete(line, { commands, newsroom });
    expect(offered).toEqual(all.filter((name) => name.startsWith(line)));
    expect(offered).toContain('/corpus reload ');
    expect(replaced).toBe(line);
  });
});

test('what Tab replaces is the end of the line', () => {
  for (const line of ['/', '/qu', 'who is Mike', '/quote person: Mike L', 'x y z'])
    expect(line.endsWith(complete(line, { commands, newsroom })[1])).toBe(true);
});
