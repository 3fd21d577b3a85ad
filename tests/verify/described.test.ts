import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { indexOf } from '../support/library.ts';

const index = await indexOf(
  `The harbour master, Peter Kolev, was angry. “The pier is a ruin,” Kolev said on Monday.

“We have asked for paint since May,” said Vera Ilieva, national secretary of the Friends of Old Piers.

President Ana Petrova opened the museum. “I like the old crane best of all,” the president told the guests. She went on to say: “It has seen more storms than I have.”

“That is what they do,” said Ivo Dimov, a guard. Dimov, speaking after Vera Ilieva at the gate, left.`,
);

const verdictOf = async (quote: string, speaker: string) => (await verify({ quote, speaker }, index)).verdict;

describe('a speaker may be given', () => {
  test.each([
    ['by what the story calls them before the name', 'The pier is a ruin', 'the harbour master'],
    ['by what it calls them behind it', 'We have asked for paint since May', 'the secretary'],
    ['by initials of whom they speak for', 'We have asked for paint since May', 'the FOP secretary'],
    ['by name where it says the title alone', 'I like the old crane best of all', 'Ana Petrova'],
    ['by name where a pronoun goes on', 'It has seen more storms than I have', 'Ana Petrova'],
    ['by initials', 'The pier is a ruin', 'PK'],
  ])('%s', async (_how, quote, speaker) => {
    expect(await verdictOf(quote, speaker)).toBe('exact');
  });

  test.each([
    ['by another’s office', 'The pier is a ruin', 'the president'],
    ['by the office of somebody’s helper', 'The pier is a ruin', 'the spokesman of the harbour master'],
    ['by another’s name', 'I like the old crane best of all', 'Peter Kolev'],
    ['by another’s name where a pronoun goes on', 'It has seen more storms than I have', 'Peter Kolev'],
    ['by another’s initials', 'The pier is a ruin', 'VI'],
    ['by a name that stands behind theirs', 'That is what they do', 'Vera Ilieva'],
  ])('and is somebody else %s', async (_how, quote, speaker) => {
    expect(await verdictOf(quote, speaker)).toBe('misattributed');
  });
});

test('words that only build sentences are found too', async () => {
  expect(await verdictOf('That is what they do', 'Ivo Dimov')).toBe('exact');
  expect(await verdictOf('That is not what they do', 'Ivo Dimov')).toBe('altered');
});
