import { expect, test } from 'vitest';
import { behindTheWords } from '../../../src/annotate/quotations/sources/behind-the-words.ts';
import type { Person, Quotation } from '../../../src/story/annotation.ts';
import { sliceOf } from '../../../src/text/span.ts';

const WORDS = '“Very good captain,”';
const text = `${WORDS} Dorn, the keeper of this and of that, said when Moss asked him.`;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const person = (canonical: string, name: string): Person => ({
  canonical,
  title: null,
  gender: null,
  mentions: [at(name)],
  references: [],
});
const people = [person('Carl Dorn', 'Dorn'), person('Vera Moss', 'Moss')];
const moss = { span: at('Moss'), canonical: 'Vera Moss', named: true, title: null };
const told = (end: number, form: Quotation['form'] = 'mixed'): Quotation => ({
  span: { start: 0, end },
  form,
  cue: at('asked'),
  speaker: moss,
  via: null,
});

test('who is named behind the words speaks, and what was told ends at their mark', () => {
  const [found] = behindTheWords(text, people, [told(text.indexOf(', said'))]);
  expect(found?.speaker?.canonical).toBe('Carl Dorn');
  expect(found?.form).toBe('direct');
  expect(found && sliceOf(text, found.span)).toBe(WORDS);
});

test('what ends at its mark, or before anybody is named, stays as it is', () => {
  const quotations = [told(WORDS.length, 'direct'), told(WORDS.length + 3)];
  expect(behindTheWords(text, people, quotations)).toEqual(quotations);
  expect(behindTheWords(text, [], [told(text.length)])).toEqual([told(text.length)]);
});
