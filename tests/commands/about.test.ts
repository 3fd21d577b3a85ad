import { describe, expect, test } from 'vitest';
import { suggestionsOf } from '../support/suggestions-of.ts';
import { command as when } from '../../commands/when.ts';
import { command as where } from '../../commands/where.ts';
import { command as who } from '../../commands/who.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

describe.each([
  ['who', who],
  ['when', when],
  ['where', where],
] as const)('/%s', (name, command) => {
  test.each([
    ['a whole question', 'who called the briefing sophomoric?'],
    ['the rest of one', 'called the briefing sophomoric'],
    ['a bare name', 'Randa Slim'],
    ['a bare topic', 'embassy'],
  ])('asks %s as it is typed, and says what it wants', async (_what, about) => {
    const newsroom = fakeNewsroom();
    const { blocks } = await command.run({ about, story: 'strike' }, newsroom);
    expect(newsroom.asked).toEqual([{ question: about, kind: name, story: 'strike' }]);
    expect(blocks[0]).toEqual({ kind: 'question', text: about });
  });

  test('offers the stories', () => {
    expect(suggestionsOf(command, 'story')?.('', fakeNewsroom())).toEqual([]);
  });
});
