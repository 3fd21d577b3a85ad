import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/story/annotation.ts';
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
