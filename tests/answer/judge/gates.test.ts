import { describe, expect, test } from 'vitest';
import { passes } from '../../../src/answer/judge/gates/index.ts';
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
    viewOf({ entry, sentence, nearness: FAR_AWAY, story: FAR_AWAY, timeliness: 0 }),
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

  test('not of another person in the story', async () => {
    expect(
      await mayAnswer('How old is Tom Reed?', 'Ana Petrova, 41, opened the bridge.\n\nTom Reed left early.'),
    ).toBe(false);
  });
});
