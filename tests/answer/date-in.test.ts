import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { indexOf } from '../support/library.ts';

/** The value of the date that comes with the first answer; the story is of Wednesday, 6 March 2024. */
async function whenOf(text: string, words: string): Promise<string | null> {
  const answer = await findAnswer(readQuestion(words), await indexOf(text));
  if (answer.status === 'abstained') throw new Error(`abstained: ${answer.reason}`);
  return answer.findings[0].date?.value ?? null;
}

describe('the date of what was asked about', () => {
  test.each([
    [
      'The minister said on Tuesday that the raid on Sunday killed nine soldiers.',
      'when was the raid?',
      '2024-03-03',
    ],
    [
      'The minister said on Tuesday that the raid on Sunday killed nine soldiers.',
      'when were nine soldiers killed?',
      '2024-03-03',
    ],
    ['The bridge, which opened in 1932, was closed on Saturday.', 'when did the bridge open?', '1932'],
    [
      'The bridge, which opened in 1932, was closed on Saturday.',
      'when was the bridge closed?',
      '2024-03-02',
    ],
    ['Ana Petrova left Varna in 2004 and came back in 2010.', 'when did Ana Petrova leave Varna?', '2004'],
    [
      'The strike on Friday shut the harbour of Varna.',
      'when did the strike shut the harbour?',
      '2024-03-01',
    ],
    ['The ferry sank off Varna on New Year’s Eve.', 'when did the ferry sink?', '2023-12-31'],
    ['The ferry sank off Varna on Friday night.', 'when did the ferry sink?', '2024-03-01'],
    [
      'Ana Petrova said on Friday that the quay, built in 1932, was in a crisis.',
      'when did Ana Petrova speak of a crisis?',
      '2024-03-01',
    ],
    [
      'Mayor Ana Petrova said on Friday the harbour is “in the midst of a crisis.”',
      'when did somebody speak of a crisis?',
      '2024-03-01',
    ],
    [
      'In mid-January, the council cut the growth forecast for 2026.',
      'when was the growth forecast cut?',
      '2024-01',
    ],
    ['Mayor Ana Petrova has declared tomorrow a day of mourning.', 'what day is the mourning?', '2024-03-07'],
    ['Friday evening, the ferry had its first run.', 'what evening was the first run?', '2024-03-01'],
  ])('%s %s', async (text, words, value) => {
    expect(await whenOf(text, words)).toBe(value);
  });

  test('is not the day on which somebody told of it', async () => {
    const text = 'Police said on Tuesday that the ferry had sunk off Varna.';
    expect(await whenOf(text, 'when did the ferry sink off Varna?')).toBeNull();
  });

  test('is the nearest day where nothing that was asked about has one', async () => {
    const text = 'On 3 March 2020 all was dark, and Varna slept.';
    expect(await whenOf(text, 'when was it dark in Varna?')).toBe('2020-03-03');
  });
});
