import { describe, expect, test } from 'vitest';
import { askedOfTheAnswer } from '../../src/answer/about-the-answer.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { follow } from '../../src/answer/follow.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOf } from '../support/library.ts';

const STORY = `The ferry Aurora sank off Varna on Monday, and 14 people drowned.

“The crossing is a disgrace,” Mayor Ana Petrova said on Tuesday.

The bridge at Burgas is closed.`;

const then = async (question: string, words: string): Promise<Answer> =>
  follow({ words, before: { question } }, await indexOf(STORY), {});

describe('a question about the answer just given', () => {
  test.each([
    ['who said that?', 'who'],
    ['And who said it', 'who'],
    ["who's quoted there?", 'who'],
    ['when did she say that?', 'when'],
    ['when was that said', 'when'],
    ['who said the ferry was old?', null],
    ['when did she say that the ferry was old?', null],
    ['and what is his name?', 'name'],
    ["what's that man's name", 'name'],
    ['what is the name of the ferry?', null],
    ['who closed it?', null],
  ])('%s: %s', (words, kind) => {
    expect(askedOfTheAnswer(words)).toBe(kind);
  });

  test('who said it is shown with the same sentence', async () => {
    const answer = await then('what is a disgrace?', 'who said that?');
    if (answer.status === 'abstained') throw new TypeError(answer.reason);
    const [{ evidence, speaker, short }] = answer.findings;
    expect(verbatim(evidence)).toContain('disgrace');
    expect(speaker?.canonical).toBe('Ana Petrova');
    expect(short !== null && sliceOf(evidence.story.text, short)).toContain('Petrova');
    expect(answer.readAs).toMatch(/^Who said: “The crossing/u);
  });

  test('the name is that of the one who said it', async () => {
    const answer = await then('what is a disgrace?', 'what is her name?');
    expect(answer).toMatchObject({
      status: 'answered',
      findings: [{ speaker: { canonical: 'Ana Petrova' } }],
    });
  });

  test('no other in the sentence lends a name to one without', async () => {
    const story = 'An official told Ana Petrova that the quay was “as good as gone”. The bridge is closed.';
    const before = { question: 'what did an official say of the quay?' };
    const answer = await follow({ words: 'what was his name?', before }, await indexOf(story), {});
    expect(answer.status).toBe('abstained');
  });

  test('the day is that of speaking', async () => {
    const answer = await then('what is a disgrace?', 'when did she say that?');
    if (answer.status === 'abstained') throw new TypeError(answer.reason);
    expect(answer.findings[0].date?.value).toBe('2024-03-05');
  });

  test('what nobody said has no speaker', async () => {
    expect(await then('how many people drowned?', 'who said that?')).toMatchObject({
      status: 'abstained',
      reason: 'not-answered',
    });
  });

  test('after nothing was answered there is nothing to ask about', async () => {
    expect(await then('who won the lottery?', 'who said that?')).toMatchObject({
      status: 'abstained',
      nearest: null,
    });
  });
});

test('what joins is asked of what the question before was about', async () => {
  const answer = await then('when did the ferry sink?', 'and how many drowned?');
  if (answer.status === 'abstained') throw new TypeError(answer.reason);
  expect(answer.readAs).toBe('how many drowned (the ferry sink)?');
  expect(verbatim(answer.findings[0].evidence)).toContain('14 people');
});
