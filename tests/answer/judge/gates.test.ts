import { describe, expect, test } from 'vitest';
import { passes } from '../../../src/answer/judge/gates/index.ts';
import { ANY_STORY } from '../../../src/answer/look/near-story.ts';
import { FAR_AWAY } from '../../../src/answer/look/nearness.ts';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { scopeOf, viewOf } from '../../../src/answer/view.ts';
import { indexOf } from '../../support/library.ts';

/** Whether the first sentence of a text may answer a question. */
async function mayAnswer(words: string, text: string): Promise<boolean> {
  const index = await indexOf(text);
  const [entry] = index.entries.values();
  const [sentence] = entry?.sentences ?? [];
  if (entry === undefined || sentence === undefined) throw new TypeError('no sentence');
  return passes(
    viewOf({ entry, sentence, nearness: FAR_AWAY, story: ANY_STORY }),
    scopeOf(readQuestion(words), index),
  );
}

describe('an office is held by whom it stands beside', () => {
  test.each([
    ['Who is the mayor of Varo?', 'Varo Mayor Ana Petrova opened the bridge.', true],
    ['who is the mayor of varo', 'Ana Petrova, the mayor of Varo, opened the bridge.', true],
    ['Who is the mayor of Varo?', 'Ana Petrova opened the bridge with the mayor.', false],
    ['Who is the mayor of Varo?', 'Police chief Tom Reed opened the bridge in Varo.', false],
    ['Who is the mayor of Varo?', 'The mayor of Varo opened the bridge.', false],
    ['Who is the mayor of Varo?', 'Former Varo mayor Ana Petrova opened the bridge.', false],
    ['Who is the mayor of Varo?', 'The former Varo mayor, Ana Petrova, opened the bridge.', false],
    ['Who was the mayor of Varo?', 'Former Varo mayor Ana Petrova opened the bridge.', true],
    ['Who is the former mayor of Varo?', 'Former Varo mayor Ana Petrova opened the bridge.', true],
    ["who's the police chief", 'Deputy police chief Tom Reed opened the bridge.', false],
    ["who's the police chief", 'Police chief Tom Reed opened the bridge.', true],
    ['Who is Ana Petrova?', 'The bridge was opened in May.', true],
    ['Who opened the bridge?', 'The bridge was opened by Tom Reed.', true],
    ['Who was killed in the attack?', 'The attack killed a driver.', true],
    // What it is over need not be told word by word: its noun, most of its words, or "of the region".
    [
      'Who is the president of the Upper Varo Senate?',
      'Senate President Ana Petrova opened the bridge.',
      true,
    ],
    ['Who is the president of the Liberty party?', 'Ana Petrova, the Liberty president, opened it.', true],
    ['who is varo’s governor', 'Governor of the region Ana Petrova opened the bridge in Varo.', true],
    ['who is varo’s governor', 'Governor of the region Ana Petrova opened the bridge.', false],
    ['Who is the president of Norway?', 'President Ana Petrova of Finland opened the bridge.', false],
    // The head of something may be called otherwise.
    ['Who is the head of Varo Ports?', 'Varo Ports director Ana Petrova opened the bridge.', true],
    ['who runs varo ports?', 'Varo Ports director Ana Petrova opened the bridge.', true],
    ['who chairs the bridge commission', 'The bridge commission thanked Ana Petrova, a reporter.', false],
    ['who heads the bridge commission', 'Ana Petrova, the chairwoman of the bridge commission, left.', true],
    ['Who is the top judge of the court?', 'Ana Petrova, who presides over the court, left.', true],
    ['Who is the mayor of Varo?', 'Ana Petrova was mayor of Varo until 1995.', false],
    ['Who is mayor of Varo now?', 'Former mayor of Varo Tom Reed greeted current mayor Ana Petrova.', true],
    // A fragment.
    ['mayor of varo name', 'Ana Petrova, the mayor of Varo, opened the bridge.', true],
    ['mayor of varo', 'Police chief Tom Reed opened the bridge in Varo.', false],
    ['mayor of varo opened the bridge', 'The bridge in Varo was opened on Monday.', true],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });
});

describe('an age, a birth and a death are of whom the question names', () => {
  test.each([
    ['How old is Tom Reed?', 'Tom Reed, 62, opened the bridge.', true],
    ['How old is Tom Reed?', 'Tom Reed opened the bridge.', false],
    ['how old is the bridge', 'The bridge was built in 1920.', true],
    ['When did Tom Reed die?', 'Tom Reed married in 1981.', false],
    ['and when did Tom Reed die?', 'Tom Reed passed away on Monday.', true],
    ['When did Tom Reed die?', 'Tom Reed (1931–2004) built the bridge.', true],
    ['When did the crew say the driver died?', 'The crew left on Monday.', false],
    ['When was Tom Reed born?', 'Tom Reed was born in 1958.', true],
    ['When was Tom Reed born?', 'Tom Reed became chief in 2017.', false],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });

  test.each([
    ['tom reed age', 'Tom Reed, now 62, opened the bridge.', true],
    ['tom reed age', 'Tom Reed opened the bridge.', false],
    ['how old are the suspects', 'They range in age from 21 to 78.', true],
    ['How old was Tom Reed when he left?', '“I was 19,” said Tom Reed.', true],
    ['how old is the driver', 'He was 45 years old.', true],
    ['how old is the driver', 'Driver Tom Reed was 45 years old.', true],
    ['how old is the driver', 'Ana Petrova, 41, opened the bridge.', false],
    ['how old is the harbour police chief', 'Tom Reed, 62, has led the harbour police since May.', true],
    ['how old is the harbour police chief', 'Ana Petrova, 41, opened the bridge.', false],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });

  test('not of another person in the story', async () => {
    expect(
      await mayAnswer('How old is Tom Reed?', 'Ana Petrova, 41, opened the bridge.\n\nTom Reed left early.'),
    ).toBe(false);
  });
});

test('a bare title is of the country that the story names most', async () => {
  const story = 'President Ana Petrova flew home to Norway.\n\nNorway has waited for her.\n\nSweden has not.';
  expect(await mayAnswer('Who is the president of Norway?', story)).toBe(true);
  expect(await mayAnswer('Who is the president of Sweden?', story)).toBe(false);
});

describe('a when is answered by a time', () => {
  test.each([
    ['When was the bridge closed?', 'The bridge was closed on Monday.', true],
    ['When was the bridge closed?', 'The bridge was closed shortly after the storm.', true],
    ['When was the bridge closed?', 'Tom Reed closed the bridge.', false],
    ['Who closed the bridge?', 'Tom Reed closed the bridge.', true],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });
});

describe('a why is not answered by what it says itself', () => {
  test.each([
    ['Why did Tom Reed leave the board?', 'Tom Reed left the board.', false],
    ['Why did Tom Reed leave the board?', 'Tom Reed left the board over a quarrel.', true],
    ['Why did Tom Reed leave the board?', 'Reed felt ill.', true],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });
});

describe('those whom a question counts voted as it asks', () => {
  const TOLD = 'Three councillors voted for the bridge, and eight members voted against it.';
  test.each([
    ['How many members voted for the bridge?', TOLD, false],
    ['How many members voted against the bridge?', TOLD, true],
    ['how many of the councillors backed it', TOLD, true],
    ['which councillors were against it', TOLD, false],
    ['How many members voted for the bridge?', 'The members met for an hour; 14 said yes.', true],
    ['How many members voted for the bridge?', 'Fourteen voted for it.', true],
    ['How many members opposed it?', 'The members met for an hour and ten voted against it.', true],
  ])('%s %s: %s', async (words, text, may) => {
    expect(await mayAnswer(words, text)).toBe(may);
  });
});
