import { expect, test } from 'vitest';
import { expandAcronyms } from '../../src/answer/question/acronyms.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { termsOf } from '../../src/search/terms.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { indexOf } from '../support/library.ts';
import { expectLinear } from '../support/expect-linear.ts';

function tied(words: string, text: string): string {
  const known = new Set(termsOf(text).map(({ term }) => term));
  const { terms } = expandAcronyms(readQuestion(words), {
    has: (term) => known.has(term),
    texts: () => [text],
  });
  return terms.map(({ term }) => term).join(' ');
}

test.each([
  [
    'what did the BPA decide?',
    'The Black Sea Ports Authority met. The Burgas Port Authority decided.',
    'burga port author decid',
  ],
  ['who leads the COPS?', 'She leads the Council of Ports.', 'lead cop'],
  ['who leads the CP?', 'She leads the Council of Ports.', 'lead council port'],
  ['who leads the Burgas Port Authority?', 'She leads the BPA, which met.', 'lead bpa'],
  [
    'who leads the Burgas Port Authority?',
    'She leads the Burgas Port Authority, or BPA.',
    'lead burga port author',
  ],
  ['who leads the BPA?', 'She leads the BPA, the Burgas Port Authority.', 'lead bpa'],
  ['who leads the XYZ?', 'She leads the Burgas Port Authority.', 'lead xyz'],
  [
    'Who is the Chief Justice of the United States?',
    'Chief Justice Roe wrote to the US court.',
    'chief justic u.s.',
  ],
  [
    'Who is the Chief Justice of the United States?',
    'Justice Roe of the United States wrote.',
    'chief justic unit state',
  ],
  ['', 'She leads.', ''],
])('%s of “%s”', (words, text, terms) => {
  expect(tied(words, text)).toBe(terms);
});

test('a story that spells a name out answers a question with its acronym', async () => {
  const answer = await findAnswer(
    readQuestion('When did the BPA close the harbour?'),
    await indexOf('The Burgas Port Authority closed the harbour on Tuesday. It rained in the mountains.'),
  );
  expect(answer.status === 'answered' && verbatim(answer.findings[0].evidence)).toContain('Port Authority');
});

const capitals = (size: number): string => 'Burgas Port '.repeat(size / 12);

test('a paste of capitals is looked through in a moment', async () => {
  await expectLinear(capitals, (paste) => tied('what did the BPA say?', paste), 100_000);
  await expectLinear(capitals, (paste) => tied(paste, 'x'), 100_000);
});
