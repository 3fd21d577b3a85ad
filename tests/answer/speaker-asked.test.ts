import { expect, test } from 'vitest';
import { speakerAsked } from '../../src/answer/question/speaker-asked.ts';
import { expectLinear } from '../support/expect-linear.ts';

test.each([
  ['What did Petrova say about Dimov?', 'Petrova'],
  ['what did the mayor of Varna say about it', 'the mayor of Varna'],
  ['What does the harbour master really think of the ferry?', 'the harbour master'],
  ['what did the mayor have to say', 'the mayor'],
  ['How did Ana Petrova describe the crossing?', 'Ana Petrova'],
  ['How many drowned according to the coast guard?', 'the coast guard'],
  ['According to Dimov, when will she be raised?', 'Dimov'],
  ['dimov’s answer to this?', 'dimov'],
  ["What was the Coast Guard's reaction?", 'the Coast Guard'],
  ['did petrova say anything about the ferry', 'petrova'],
  ['Has the ministry commented?', 'the ministry'],
  ['Did he say anything?', null],
  ['did the council close the harbour?', null],
  ['Who closed the harbour?', null],
  ['What sank off Varna?', null],
  ['', null],
])('%s', (words, speaker) => {
  expect(speakerAsked(words)).toBe(speaker);
});

test('a paste is looked through in a moment', async () => {
  await expectLinear((size) => `what did ${'the mayor '.repeat(size / 10)}`, speakerAsked, 100_000);
  await expectLinear((size) => `did ${'the mayor '.repeat(size / 10)}say`, speakerAsked, 100_000);
  await expectLinear((size) => `what is ${'the mayor '.repeat(size / 10)}’s`, speakerAsked, 100_000);
  await expectLinear((size) => `according to ${'a '.repeat(size / 2)}`, speakerAsked, 100_000);
});
