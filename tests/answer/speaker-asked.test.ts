import { expect, test } from 'vitest';
import { speakerAsked } from '../../src/answer/question/speaker-asked.ts';

test.each([
  ['What did Petrova say about Dimov?', 'Petrova'],
  ['what did the mayor of Varna say about it', 'the mayor of Varna'],
  ['What does the harbour master really think of the ferry?', 'the harbour master'],
  ['what did the mayor have to say', 'the mayor'],
  ['How did Ana Petrova describe the crossing?', 'Ana Petrova'],
  ['How many drowned according to the coast guard?', 'the coast guard'],
  ['According to Dimov, when will she be raised?', 'Dimov'],
  ['Who closed the harbour?', null],
  ['What sank off Varna?', null],
  ['', null],
])('%s', (words, speaker) => {
  expect(speakerAsked(words)).toBe(speaker);
});

test('a paste is looked through in a moment', () => {
  const began = performance.now();
  speakerAsked(`what did ${'the mayor '.repeat(10_000)}`);
  speakerAsked(`according to ${'a '.repeat(50_000)}`);
  expect(performance.now() - began).toBeLessThan(1_000);
});
