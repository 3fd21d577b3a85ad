import { expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOf } from '../support/library.ts';

async function shortOf(sentence: string, words: string): Promise<string | null> {
  // A second sentence, so that the first is chosen and not just there.
  const answer = await findAnswer(readQuestion(words), await indexOf(`${sentence} It rained all night.`));
  if (answer.status === 'abstained') throw new Error(`abstained: ${answer.reason}`);
  const [{ short, evidence }] = answer.findings;
  return short === null ? null : sliceOf(evidence.story.text, short);
}

test.each([
  // Who.
  ['Mayor Ana Petrova closed the harbour on Tuesday.', 'who closed the harbour?', 'Ana Petrova'],
  [
    '“The crossing is a disgrace,” said Ana Petrova of Ivo Dimov’s ferry.',
    'who called the crossing a disgrace?',
    'Ana Petrova',
  ],
  [
    'Ana Petrova dismissed Ivo Dimov over the ferry.',
    'who dismissed Ivo Dimov over the ferry?',
    'Ana Petrova',
  ],
  [
    'Ana Petrova dismissed Ivo Dimov after Georgi Iliev complained of the ferry.',
    'who did Ana Petrova dismiss over the ferry?',
    'Ivo Dimov',
  ],
  [
    'Ivo Dimov was dismissed by Ana Petrova when Georgi Iliev complained of the ferry.',
    'who dismissed him over the ferry?',
    'Ana Petrova',
  ],
  [
    'Ana Petrova said Ivo Dimov was dismissed over the ferry.',
    'who was dismissed over the ferry?',
    'Ivo Dimov',
  ],
  // Lists: all, or none.
  [
    'Only Ana Petrova, Ivo Dimov and former mayor Georgi Iliev opposed the ferry.',
    'who opposed the ferry?',
    'Ana Petrova, Ivo Dimov and former mayor Georgi Iliev',
  ],
  [
    'The ferry was opposed by Ana Petrova and Ivo Dimov, who left the room.',
    'who opposed the ferry?',
    'Ana Petrova and Ivo Dimov',
  ],
  ['The ferry was opposed by Ana Petrova, who met Ivo Dimov.', 'who opposed the ferry?', 'Ana Petrova'],
  ['Ana Petrova and two others opposed the ferry.', 'who opposed the ferry?', null],
  ['Two members and Ana Petrova opposed the ferry.', 'who opposed the ferry?', null],
  // Not certain.
  ['The ferry carried Ana Petrova, Ivo Dimov and Georgi Iliev.', 'who was on the ferry?', null],
  ['The harbour was closed on Tuesday.', 'who closed the harbour?', null],
  ['Ana Petrova met Ivo Dimov, the salvage master, at the ferry.', 'who is Ana Petrova?', null],
  // Where.
  ['The ferry Aurora sank off Varna on Monday.', 'where did the ferry sink?', 'Varna'],
  ['The ferry from Burgas sank off Varna in March.', 'where did the ferry from Burgas sink?', 'Varna'],
  ['In Sofia the ministry said the ferry sank off Varna.', 'where did the ferry sink?', 'Varna'],
  ['The ferry sank in heavy weather.', 'where did the ferry sink?', null],
  ['The ferry sank after a meeting with Ana Petrova.', 'where did the ferry sink?', null],
  // How many, how much, how long.
  ['The ferry sank on 4 March and 14 people drowned.', 'how many people drowned?', '14'],
  [
    'Nearly three hundred people and 40 cars were on the ferry.',
    'how many people were on the ferry?',
    'Nearly three hundred',
  ],
  ['The wreck cost $2.5 million to raise.', 'how much did the wreck cost?', '$2.5 million'],
  ['The harbour stayed closed for two weeks.', 'how long was the harbour closed?', 'two weeks'],
  ['The ferry lost 14 people, 40 cars and 9 lorries.', 'how much was lost with the ferry?', null],
  ['People drowned when the ferry sank.', 'how many people drowned?', null],
  // When.
  ['The ferry sank on Monday.', 'when did the ferry sink?', 'Monday'],
  ['The ferry sank.', 'when did the ferry sink?', null],
] as const)('%s — %s', async (sentence, words, expected) => {
  expect(await shortOf(sentence, words)).toBe(expected);
});
