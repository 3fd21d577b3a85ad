import { expect, test } from 'vitest';
import { isName } from '../../../src/answer/judge/is-name.ts';

test.each([
  'Lee',
  'merkel',
  'angela merkel',
  'Ana Petrova',
  'Gov. Brown',
  'president macron',
  'Ursula von der Leyen',
  'Greta',
  '  Ana   Petrova ',
  'Maria Ana Petrova Dimova Koleva',
])('%s is named', (words) => {
  expect(isName(words)).toBe(true);
});

test.each([
  'the governor',
  'The Governor',
  'the ex-governor',
  'his widow',
  'doctors',
  'people who saw it',
  'the head of the Varna port',
  'officials',
  'a Varna councillor',
  'president',
  'Gov.',
  '2024',
  'Ana Petrova Dimova Koleva Ilieva Nenova',
  '',
])('%s is described', (words) => {
  expect(isName(words)).toBe(false);
});
