import { DAYS_FROM_TODAY } from '../../lexicon/en/time-words.ts';
import type { Parser } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';

/** today · yesterday · the day before yesterday · tonight */
export const dayWord: Parser = {
  name: 'day-word',
  cues: ['day-word'],
  pattern: wholeWords(oneOf([...DAYS_FROM_TODAY.keys(), 'tonight'])),
  read: ({ words, before }) => {
    const lower = words.toLowerCase();
    if (isTitle(words, before)) return null;
    const amount = DAYS_FROM_TODAY.get(lower) ?? 0;
    const meaning = { kind: 'shift', unit: 'day', amount, from: 'published' } as const;
    return { meaning, time: lower === 'tonight' ? 'TNI' : undefined };
  },
};

/** "Radio 4's Today programme", "USA Today": a capital inside a sentence makes a name. */
const isTitle = (words: string, before: string): boolean =>
  /^\p{Lu}/u.test(words) && /[\p{L}\d'] $/u.test(before);
