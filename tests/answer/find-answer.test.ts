import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId, type Story } from '../../src/story/story.ts';
import type { QuestionKind } from '../../src/story/question-kind.ts';
import { modelsThat } from '../support/models.ts';
import { indexOf } from '../support/library.ts';
import { expectWithin, processorTime } from '../support/processor-time.ts';
import { storyOf } from '../support/story.ts';

const ferry = `The ferry Aurora sank off Varna on Monday, and 14 people drowned.

Mayor Ana Petrova closed the harbour because the wreck blocked its mouth. She called the crossing “a disgrace.”

“We will raise her by spring,” said Ivo Dimov, the salvage master.

CORRECTION: This story has been updated to give the right name of the ferry.

Reporting by Mila Koleva.`;

const ask = async (
  words: string,
  given: { kind?: QuestionKind; stories?: readonly (string | Story)[] } = {},
): Promise<readonly string[]> => {
  const answer = await findAnswer(
    readQuestion(words, given.kind),
    await indexOf(...(given.stories ?? [ferry])),
  );
  return answer.status === 'answered'
    ? answer.findings.map(({ evidence }) => verbatim(evidence))
    : [answer.reason];
};

describe('the first answer', () => {
  test.each([
    [
      'has the asked words',
      'what sank off Varna?',
      'The ferry Aurora sank off Varna on Monday, and 14 people drowned.',
    ],
    [
      'has the asked figure',
      'How many people drowned?',
      'The ferry Aurora sank off Varna on Monday, and 14 people drowned.',
    ],
    [
      'gives a reason',
      'Why was the harbour closed?',
      'Mayor Ana Petrova closed the harbour because the wreck blocked its mouth.',
    ],
    [
      'to a question about the correction is the correction',
      'What was corrected in the story?',
      'CORRECTION: This story has been updated to give the right name of the ferry.',
    ],
    [
      'to a question about the reporters is their line',
      'Who reported on the ferry?',
      'Reporting by Mila Koleva.',
    ],
  ])('%s', async (_what, question, answer) => {
    expect((await ask(question))[0]).toBe(answer);
  });

  test('keeps to the rest of a question after /when', async () => {
    expect((await ask('the ferry sank', { kind: 'when' }))[0]).toContain('on Monday');
  });
});

/** A model to which nothing answers anything. */
const doubting = modelsThat((_question, sentences) => sentences.map(() => -12));

test.each([
  ['the crossing', 'answered'],
  ['', 'answered'],
  ['the tariffs', 'abstained'],
])(
  'somebody’s words that have all of the topic are about it, whatever the model doubts: %j',
  async (topic, status) => {
    const speaker = 'Ana Petrova';
    const question = readQuestion(`${topic} ${speaker}`, 'quote');
    const answer = await findAnswer(question, await indexOf(ferry), { speaker, models: doubting });
    expect(answer.status).toBe(status);
  },
);

test('a correction is no answer to anything else', async () => {
  expect((await ask('what is the right name of the ferry?')).join(' ')).not.toContain('CORRECTION');
});

describe('the stories do not say', () => {
  test.each([
    ['where a name is unknown', 'What did Boris Stoyanov say about the ferry?', 'unknown-name'],
    ['where the only word that is new is a month', 'which vitamins came in October?', 'nothing-about-it'],
    ['where nothing is about it', 'which vitamins are in spinach?', 'nothing-about-it'],
    ['to what is no question', 'hello there', 'not-a-question'],
    ['to a bare word that no story has', 'stoyanova', 'nothing-about-it'],
  ])('%s', async (_what, question, reason) => {
    expect(await ask(question)).toEqual([reason]);
  });
});

test('an unknown name is told whole', async () => {
  const answer = await findAnswer(
    readQuestion('What did Ana Stoyanova say about the ferry?'),
    await indexOf(ferry),
  );
  expect(answer.status === 'abstained' && answer.unknown).toBe('Stoyanova');
  const other = await findAnswer(
    readQuestion('What did Boris Stoyanov say about the ferry?'),
    await indexOf(ferry),
  );
  expect(other.status === 'abstained' && other.unknown).toBe('Boris Stoyanov');
});

test('an abstention carries the nearest sentence', async () => {
  const answer = await findAnswer(
    readQuestion('What did Boris Stoyanov say about the ferry?'),
    await indexOf(ferry),
  );
  expect(
    answer.status === 'abstained' && answer.nearest !== null && verbatim(answer.nearest.evidence),
  ).toContain('ferry');
});

test('the same sentence in two stories is one answer with both credits', async () => {
  const other = storyOf('The ferry Aurora sank off Varna on Monday, and 14 people drowned. It rained.', {
    id: storyId('other'),
  });
  const answer = await findAnswer(readQuestion('what sank off Varna?'), await indexOf(ferry, other));
  const findings = answer.status === 'answered' ? answer.findings : [];
  const [first] = findings;
  const credited = [first?.evidence.story, ...(first?.also.map(({ story }) => story) ?? [])];
  expect(credited.map((story) => story?.id).toSorted()).toEqual(['other', 'story-1']);
  const texts = findings.map(({ evidence }) => verbatim(evidence));
  expect(new Set(texts).size).toBe(texts.length);
});

test('probabilities fall, and lie between 0 and 1', async () => {
  const answer = await findAnswer(readQuestion('what sank off Varna on Monday?'), await indexOf(ferry));
  const probabilities =
    answer.status === 'answered' ? answer.findings.map(({ probability }) => probability) : [];
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  expect(probabilities.every((each) => each >= 0 && each <= 1)).toBe(true);
});

test('a question of 1,000 words on a sentence of 10,000 is answered in a moment', async () => {
  const index = await indexOf(`${'ferry harbour wreck '.repeat(3_333)}.`);
  const question = readQuestion('ferry harbour '.repeat(70));
  await expectWithin(2_000, 'to answer', () => processorTime(() => findAnswer(question, index)));
});

describe('a bare question word', () => {
  test('asks one story for its main event', async () => {
    const answer = await findAnswer(readQuestion('what?'), await indexOf(ferry));
    expect(answer.status === 'answered' && verbatim(answer.findings[0].evidence)).toMatch(
      /^The ferry Aurora sank/u,
    );
  });

  test('of several stories asks for nothing', async () => {
    const answer = await findAnswer(readQuestion('who?'), await indexOf(ferry, 'It rained in Burgas.'));
    expect(answer.status === 'abstained' && answer.reason).toBe('not-a-question');
  });
});

describe('whose words are asked for', () => {
  const quarrel = `“The ferry line must lose its licence, and the harbour stays closed,” said Georgi Iliev, who fought Ana Petrova over the licence.

“I have signed the licence away,” Ana Petrova said. The licence of the ferry line was Petrova’s to give.`;
  test.each([
    ['What did Ana Petrova say about the licence?', 'signed the licence away'],
    ['what did Iliev say about the licence', 'must lose its licence'],
  ])('%s', async (question, words) => {
    expect((await ask(question, { stories: [quarrel] }))[0]).toContain(words);
  });
});
