import { expect, test } from 'vitest';
import type { Quotation } from '../../src/story/annotation.ts';
import { attributionOf, isSameSpeaker } from '../../src/verify/same-speaker.ts';

const speaker = (canonical: string, title: string | null = null) => ({
  canonical,
  title,
  named: true,
  span: { start: 0, end: 1 },
});

test.each([
  ['Petrova', 'Ana Petrova', null],
  ['Ms. Petrova', 'Ana Petrova', null],
  ['Mayor Ana Petrova', 'Ana Petrova', 'Mayor'],
  ['the mayor', 'Ana Petrova', 'mayor of Varna'],
  ['Mike Koleva', 'Michael Koleva', null],
  ['A. Petrova', 'Ana Petrova', null],
  ['De Vries', 'Piet de Vries', null],
  ['a spokesman for the port', 'a port spokesman', null],
  ['Secretary of the Port Ana Petrova', 'Ana Petrova', null],
  ['Prime Minister Petrova', 'Ana Petrova', 'Prime Minister'],
  ['the vice president', 'Ana Petrova', 'Vice President'],
])('“%s” is %s', (claimed, canonical, title) => {
  expect(isSameSpeaker(claimed, speaker(canonical, title))).toBe(true);
});

test.each([
  ['Ivo Petrov', 'Ana Petrova'],
  ['Maria Petrova', 'Ana Petrova'],
  ['Petrova’s spokesman', 'Ana Petrova'],
  ['Ivo Dimov', 'Ivo Dimov Jr.'],
  ['the mayor', 'Ivo Dimov'],
  ['a friend of Ana Petrova', 'Ana Petrova'],
  ['Prime Minister Petrova', 'Ivo Dimov'],
  ['State', 'Ivo Dimov', 'deputy chief of staff to the secretary of state'],
  ['the secretary of state', 'Ivo Dimov', 'deputy chief of staff to the secretary of state'],
  ['the president', 'Ivo Dimov', 'vice president'],
])('“%s” is not %s', (claimed, canonical, title: string | null = null) => {
  expect(isSameSpeaker(claimed, speaker(canonical, title))).toBe(false);
});

const said = (canonical: string): Quotation => ({
  span: { start: 0, end: 1 },
  form: 'direct',
  cue: null,
  speaker: speaker(canonical),
  via: null,
});

test('a title that is cut from its name is nobody’s', () => {
  expect(attributionOf('Ana Petrova', [said('the Rev')])).toBe('unknown');
  expect(attributionOf('Ana Petrova', [said('the mayor')])).toBe('other');
});

test.each([
  ['Petrova', 'Ana Petrova’s post on the harbour page', 'same'],
  ['Ana Petrova', 'Petrova’s statement', 'same'],
  ['Petrova', 'Ana Petrova’s spokesman', 'other'],
  ['Petrova', 'Ana Petrova’s spokesman’s post', 'other'],
  ['Dimov', 'Ana Petrova’s post', 'other'],
])('of %s and “%s”: %s', (claimed, canonical, attribution) => {
  expect(attributionOf(claimed, [said(canonical)])).toBe(attribution);
});
