import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOf } from '../support/library.ts';

async function first(
  text: string,
  words: string,
): Promise<{ before: string | null; refers: readonly string[] }> {
  const answer = await findAnswer(readQuestion(words), await indexOf(text));
  if (answer.status === 'abstained') throw new Error(`abstained: ${answer.reason}`);
  const [{ before, refers, evidence }] = answer.findings;
  return {
    before: before === null ? null : sliceOf(evidence.story.text, before),
    refers: refers.map(({ words: span, person }) => `${sliceOf(evidence.story.text, span)} = ${person}`),
  };
}

describe('an answer that points back', () => {
  test('to a person says whom', async () => {
    const { refers, before } = await first(
      'Mayor Ana Petrova spoke. She closed the harbour.',
      'who closed the harbour?',
    );
    expect(refers).toEqual(['She = Ana Petrova']);
    expect(before).toBeNull();
  });

  test('to a thing brings the sentence before it', async () => {
    const { before } = await first('A wave hit the ferry. It sank off Varna.', 'what sank off Varna?');
    expect(before).toBe('A wave hit the ferry.');
  });

  test('over the beginning of its paragraph brings none', async () => {
    const { before } = await first('A wave hit the ferry.\n\nIt sank off Varna.', 'what sank off Varna?');
    expect(before).toBeNull();
  });
});

test('a heading is no sentence before the one below it', async () => {
  const { before } = await first(
    'A wave hit the ferry.\n\nLost at sea\n\nIt sank off Varna. Nobody was hurt.',
    'what sank off Varna?',
  );
  expect(before).toBeNull();
});

test('an answer that names what it is about stands alone', async () => {
  const { before, refers } = await first('It rained. The ferry sank off Varna.', 'what sank off Varna?');
  expect([before, refers]).toEqual([null, []]);
});
