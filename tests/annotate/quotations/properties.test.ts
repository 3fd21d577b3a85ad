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
