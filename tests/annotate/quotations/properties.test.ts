import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { NO_ANNOTATIONS, type Quotation } from '../../../src/story/annotation.ts';
import { contains } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';

const find = (text: string): readonly Quotation[] =>
  quotations.annotate(readLanguage(storyOf(text)), NO_ANNOTATIONS).quotations ?? [];

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '—',
  '. ',
  ', ',
  ': ',
  '\n\n',
  ' said ',
  ' Mary Doyle ',
  ' that ',
  'the farm was lost',
  ' according to ',
  '(',
  ')',
  ' who ',
  ' a source ',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(''))
  .filter((words) => words.trim() !== '');

test('quotations lie within the text and within one paragraph, in order', () => {
  fc.assert(
    fc.property(text, (words) => {
      const story = storyOf(words);
      const found = find(words);
      for (const { span, cue } of found) {
        expect(story.paragraphs.some((paragraph) => contains(paragraph.span, span))).toBe(true);
        expect(cue === null || (cue.start < cue.end && cue.end <= words.length)).toBe(true);
      }
      const starts = found.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same quotations', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(find(words)).toEqual(find(words));
    }),
    { numRuns: 50 },
  );
});

/** Each of these is about 100 kB. */
const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['marks alone', '" '.repeat(50_000)],
  ['opening marks', '“a '.repeat(33_000)],
  ['marks of every kind', '“‘"\'”’«»'.repeat(12_500)],
  ['one line of cues', 'said, '.repeat(17_000)],
  ['one line of words in marks', '"said" '.repeat(14_000)],
  ['one word', 'x'.repeat(100_000)],
  ['clauses with who', 'Ann, who said, '.repeat(6500)],
  ['unclosed paragraphs', '“a\n\n'.repeat(20_000)],
  ['bylines', '“a” — Bob '.repeat(10_000)],
];

test.each(ADVERSARIAL)('%s are read in less than a second', (_, words) => {
  const reading = readLanguage(storyOf(words));
  const before = process.cpuUsage().user;
  quotations.annotate(reading, NO_ANNOTATIONS);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
});
