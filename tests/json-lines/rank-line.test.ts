import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankLine } from '../../src/json-lines/rank-line.ts';
import { ScoreLine } from '../support/json-shapes.ts';

const scores = async (question: string, sentences: readonly string[]): Promise<readonly number[]> =>
  ScoreLine.parse(await rankLine({ question, sentences })).scores;

test('the sentence that answers scores highest, wherever it stands', async () => {
  const right = 'The ferry Aurora sank off Varna on Monday.';
  const others = ['It rained in Sofia.', 'The mayor likes chess.', 'Prices rose.'];
  for (const at of [0, 1, 2, 3]) {
    const given = others.toSpliced(at, 0, right);
    // oxlint-disable-next-line no-await-in-loop -- four questions
    const found = await scores('When did the ferry sink off Varna?', given);
    expect(found.indexOf(Math.max(...found))).toBe(at);
  }
});

describe('there is a score for each sentence', () => {
  test.each([
    ['of none', []],
    ['that is empty', ['']],
    ['that is a blank among others', ['It sank.', ' \n ', 'It swam.']],
    ['that stands twice', ['It sank.', 'It sank.']],
    ['that is two', ['It sank. It swam.', 'It flew.']],
    ['that runs over lines', ['It sank\n\nand swam.', 'It flew.']],
    ['without a word', ['…', '👋']],
  ])('%s', async (_what, sentences) => {
    expect(await scores('what sank?', sentences)).toHaveLength(sentences.length);
  });

  test('for any question and sentences', async () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'sank ', 'ferry ', '.', ' ', '\n', '“', '?'),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(words, fc.array(words, { maxLength: 6 }), async (question, sentences) => {
        const found = await scores(question, sentences);
        expect(found).toHaveLength(sentences.length);
        expect(found.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line is refused', () => {
  test.each([
    ['without sentences', { question: 'what sank?' }, ['sentences', 'missing']],
    ['without a question', { sentences: [] }, ['question', 'missing']],
    ['with a number for a sentence', { question: 'what sank?', sentences: [7] }, ['sentences.0', 'wrong']],
  ])('%s', async (_what, given, [field, is]) => {
    await expect(rankLine(given)).rejects.toMatchObject({ problem: { fields: [{ field, is }] } });
  });
});
