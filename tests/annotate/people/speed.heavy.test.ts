import { test } from 'vitest';
import { people } from '../../../src/annotate/people/index.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { NO_ANNOTATIONS } from '../../../src/story/annotation.ts';
import { storyOf } from '../../support/story.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const letters = (number: number): string =>
  Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
/** What one text is made of, piece by piece. */
type Piece = (index: number) => string;
const same =
  (words: string): Piece =>
  () =>
    words;
const each =
  (make: (word: string) => string): Piece =>
  (index) =>
    make(letters(index));

function textOf(piece: Piece, size: number): string {
  let made = '';
  for (let index = 0; made.length < size; index += 1) made += piece(index);
  return made;
}

const ADVERSARIAL: readonly (readonly [string, Piece])[] = [
  ['one capital after another', same('A ')],
  ['one word', same('Aa')],
  ['titles', same('Secretary of ')],
  ['short titles', same('Mr. ')],
  ['descriptions', same('the president ')],
  ['pronouns', same('Obama said he ')],
  ['appositions', same('John Smith, a ')],
  ['roles before names', same('A spokeswoman for the mayor, Vera Stone, ')],
  ['roles that never end', same('a senior deputy chief adviser ')],
  ['pronouns that govern names', same('He told Vera Stone ')],
  ['particles', same('Van der ')],
  ['thousands of people', each((word) => `Bob X${word}son said he met the president. `)],
  ['thousands of one surname', each((word) => `B${word} Smith and others left. `)],
  ['thousands of one office', each((word) => `Minister X${word} left. The minister said he stayed. `)],
];

test.each(ADVERSARIAL)('%s make nothing slow', async (_, piece) => {
  await expectLinear(
    (size) => readLanguage(storyOf(textOf(piece, size))),
    (reading) => people.annotate(reading, NO_ANNOTATIONS),
  );
});
