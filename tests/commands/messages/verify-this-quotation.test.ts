import { expect, test } from 'vitest';
import { command } from '../../../commands/messages/verify-this-quotation.ts';
import { OWNER } from '../../../src/command/asker.ts';
import type { Claim } from '../../../src/verify/verdict.ts';
import { EMPTY_ARCHIVE, fakeNewsroom } from '../../support/newsroom.ts';
import { refusedWith } from '../../support/refused.ts';
import { storyOf } from '../../support/story.ts';

test.each([
  [
    'the words and whom it names',
    'Did you hear? “We will never sell the crane,” Ana Petrova said.',
    'We will never sell the crane,',
    'Ana Petrova',
  ],
  [
    'both halves',
    '“We will sell it,” said Ana Petrova, “if they pay.”',
    'We will sell it, if they pay.',
    'Ana Petrova',
  ],
  ['the name below', '“Nobody may sell it.”\n— Ivo Dimov, museum', 'Nobody may sell it.', 'Ivo Dimov'],
  [
    'all of it where nothing is marked',
    'the crane was sold for nothing',
    'the crane was sold for nothing',
    undefined,
  ],
])('a message is verified by %s', async (...[, text, quote, speaker]) => {
  const claims: Claim[] = [];
  const newsroom = fakeNewsroom({
    stories: [storyOf('It sank.')],
    archive: {
      verify: (claim) => {
        claims.push(claim);
        return EMPTY_ARCHIVE.verify(claim);
      },
    },
  });
  await command.run({ text, files: [] }, newsroom, OWNER);
  expect(claims).toMatchObject([{ quote, speaker }]);
});

test('a message without words has none to verify', () => {
  expect(() => command.run({ text: ' ', files: [] }, fakeNewsroom(), OWNER)).toThrow(
    refusedWith({ code: 'message-without-words' }),
  );
});
