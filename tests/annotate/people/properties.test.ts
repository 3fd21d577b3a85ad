import fc from 'fast-check';
import { expect, test } from 'vitest';
import { people } from '../../../src/annotate/people/index.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { NO_ANNOTATIONS, type Person } from '../../../src/story/annotation.ts';
import { storyOf } from '../../support/story.ts';
import { peopleOf } from './people-of.ts';

const PIECES =
  'Anna|Reyes|Daniel Reyes|Gen. Amini|Sens.|President|the president|he|her|J.|Jr.|al-Amini|said|, |. |\n\n|“|”|"|\'s|-| and | of |van der|Washington|IBM|(|)|42|a teacher'.split(
    '|',
  );
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(' '))
  .filter((words) => words.trim() !== '');

const spansOf = ({ mentions, references }: Person): Person['mentions'] => mentions.concat(references);

test('every mention is a span of the text, in order, and no two people share one', () => {
  fc.assert(
    fc.property(text, (words) => {
      const found = peopleOf(words);
      for (const { canonical, mentions, references } of found) {
        expect(canonical).not.toBe('');
        expect(mentions.length).toBeGreaterThan(0);
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
        expect(references).toEqual(references.toSorted((a, b) => a.start - b.start));
      }
      const spans = found.flatMap(spansOf).toSorted((a, b) => a.start - b.start);
      spans.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(words.length);
      });
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same people', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(peopleOf(words)).toEqual(peopleOf(words));
    }),
    { numRuns: 50 },
  );
});

const letters = (number: number): string =>
  Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const each = (make: (word: string) => string): string =>
  Array.from({ length: 3000 }, (_, index) => make(letters(index)))
    .join('')
    .slice(0, 100_000);

/** Each of these is about 100 kB. */
const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['one capital after another', 'A '.repeat(50_000)],
  ['one word', 'Aa'.repeat(50_000)],
  ['titles', 'Secretary of '.repeat(7700)],
  ['short titles', 'Mr. '.repeat(25_000)],
  ['descriptions', 'the president '.repeat(7100)],
  ['pronouns', 'Obama said he '.repeat(7100)],
  ['appositions', 'John Smith, a '.repeat(7100)],
  ['roles before names', 'A spokeswoman for the mayor, Vera Stone, '.repeat(2500)],
  ['roles that never end', 'a senior deputy chief adviser '.repeat(3400)],
  ['pronouns that govern names', 'He told Vera Stone '.repeat(5300)],
  ['particles', 'Van der '.repeat(12_500)],
  ['thousands of people', each((word) => `Bob X${word}son said he met the president. `)],
  ['thousands of one surname', each((word) => `B${word} Smith and others left. `)],
  ['thousands of one office', each((word) => `Minister X${word} left. The minister said he stayed. `)],
];

test.each(ADVERSARIAL)('%s are read in less than a second', (_, words) => {
  const reading = readLanguage(storyOf(words));
  const before = process.cpuUsage().user;
  people.annotate(reading, NO_ANNOTATIONS);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
});
