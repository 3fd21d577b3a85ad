import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { findAnswer } from '../../../src/answer/find-answer.ts';
import { isAskedFor, matchedTerms } from '../../../src/answer/speaker-match.ts';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { verbatim } from '../../../src/story/evidence.ts';
import { indexOf } from '../../support/library.ts';
import { modelsThat } from '../../support/models.ts';

const STORY = `Mayor Ana Petrova closed the harbour on Monday after the ferry Aurora sank off Varna.

“The crossing is a disgrace,” Petrova said.

Ivo Dimov, the salvage master, said the wreck would be raised by spring. “We need two cranes,” Dimov told reporters.

The ministry warned that the wreck could leak oil.`;

/** Everything answers, to a model that reads nothing: only what the bot knows of speakers tells. */
const eager = modelsThat((_question, sentences) => sentences.map(() => 6));

const ask = async (words: string): Promise<Answer> =>
  findAnswer(readQuestion(words), await indexOf(STORY), { models: eager });

const shown = (answer: Answer): readonly string[] =>
  answer.status === 'answered' ? answer.findings.map(({ evidence }) => verbatim(evidence)) : [];

const speakersIn = (answer: Answer): readonly (string | undefined)[] =>
  answer.status === 'answered' ? answer.findings.map(({ speaker }) => speaker?.canonical) : [];

describe('a question for somebody’s words', () => {
  test.each([
    ['what did Petrova say?', 'Ana Petrova'],
    ['what did petrova say', 'Ana Petrova'],
    ['What did the mayor say about the crossing?', 'Ana Petrova'],
    ['What did Ivo Dimov say about the wreck?', 'Ivo Dimov'],
  ])('%s is answered with words of nobody else', async (words, speaker) => {
    const speakers = speakersIn(await ask(words));
    expect(new Set(speakers)).toEqual(new Set([speaker]));
  });

  test('without a topic is never answered with narration about them', async () => {
    expect(shown(await ask('What did Petrova say?'))).toEqual([
      '“The crossing is a disgrace,” Petrova said.',
    ]);
  });

  test.each(['what did merkel say about the harbour?', 'What did Merkel say?', 'what did angela merkel say'])(
    '%s: nobody is called so',
    async (words) => {
      expect(await ask(words)).toMatchObject({ status: 'abstained', reason: 'unknown-name' });
    },
  );

  test.each([
    'what did the archbishop of Canterbury say?',
    'what did the mayor of ruse say about the crossing',
    'What did the sheriff say?',
  ])('%s: the office is held elsewhere', async (words) => {
    expect(await ask(words)).toMatchObject({ status: 'abstained', reason: 'unknown-name' });
  });

  test('of an office that somebody in the story holds is answered with no other’s', async () => {
    const story = `Prime Minister Iva Kostova flew home on Monday. “Her plan is a gift to smugglers,” said Boris Dachev.`;
    const answer = await findAnswer(
      readQuestion('What did the prime minister say about the plan?'),
      await indexOf(story),
      { models: eager },
    );
    expect(answer).toMatchObject({ status: 'abstained', reason: 'not-quoted', instead: 'Boris Dachev' });
  });

  test('of one who is only told something is none', async () => {
    const story = `Speaking to Rita Moss of the board, he said: “It happened on my watch.”`;
    const answer = await findAnswer(readQuestion('What did Rita Moss say?'), await indexOf(story), {
      models: eager,
    });
    expect(answer.status).toBe('abstained');
  });

  test('of whom the story knows, but has no words, names who has', async () => {
    const story = `Tom Aldridge left the board in May. “He was tired of it,” said Rita Moss, the chair.`;
    const answer = await findAnswer(
      readQuestion('What did Tom Aldridge say about the board?'),
      await indexOf(story),
      { models: eager },
    );
    expect(answer).toMatchObject({ status: 'abstained', reason: 'not-quoted', instead: 'Rita Moss' });
  });

  test.each([
    [
      'is on the topic only where they speak of it, not another in the same sentence',
      'Tom Aldridge called the vote rushed, and Rita Moss called the briefing absurd.',
      'What did Tom Aldridge say about the briefing?',
    ],
    [
      'on what others speak of and they do not is none',
      'Tom Aldridge left. “The road is shut,” Tom Aldridge said.\n\nIt rained all day.\n\n“The briefing was absurd,” said Rita Moss.',
      'What did Tom Aldridge say about the briefing?',
    ],
    [
      'about a call, a report or a recount is not asked for any words',
      'Tom Aldridge left. “The road is shut,” Tom Aldridge said.\n\nIt rained all day.\n\n“The recount was absurd,” said Rita Moss.',
      'What did Tom Aldridge say about the recount?',
    ],
  ])('%s', async (_, story, words) => {
    const answer = await findAnswer(readQuestion(words), await indexOf(story), { models: eager });
    expect(answer).toMatchObject({ status: 'abstained', reason: 'not-quoted', instead: 'Rita Moss' });
  });

  test('that the story tells without a quotation is theirs', async () => {
    const story = `Mayor Ana Petrova closed the harbour. Petrova maintained the wreck could be raised.`;
    const answer = await findAnswer(
      readQuestion('What did the mayor say about the wreck?'),
      await indexOf(story),
      { models: eager },
    );
    expect(answer).toMatchObject({
      status: 'answered',
      findings: [{ speaker: { canonical: 'Ana Petrova' } }],
    });
  });

  test('that another reports is theirs, via the other', async () => {
    const story = `The Harbour Post reported Ivo Dimov, the salvage master, recommended the port be closed.\n\n“We are ready,” said Rita Moss.`;
    const answer = await findAnswer(
      readQuestion('What did Ivo Dimov say about the port?'),
      await indexOf(story),
      { models: eager },
    );
    expect(answer).toMatchObject({
      status: 'answered',
      findings: [{ speaker: { canonical: 'Ivo Dimov' } }],
    });
  });

  test('is not narration of a deed, though a noun of it tells', async () => {
    const story = `Mayor Ana Petrova was not present at the final vote on the bill. “It is a good bill,” said Rita Moss.`;
    const answer = await findAnswer(
      readQuestion('What did the mayor say about the bill?'),
      await indexOf(story),
      { models: eager },
    );
    expect(answer).toMatchObject({ status: 'abstained', instead: 'Rita Moss' });
  });

  test('is none where a reason or a day is asked for, whoever tells it', async () => {
    const answer = await ask('Why did Petrova call off the crossing?');
    expect(answer).not.toMatchObject({ reason: 'not-quoted' });
  });

  test('of what nobody in particular says stays open', async () => {
    expect((await ask('What do they say about the wreck?')).status).toBe('answered');
  });
});

test.each([
  ['pompeo', { canonical: 'Mike Pompeo', title: null }],
  ['Mike Pompeo', { canonical: 'Mike Pompeo', title: null }],
  ['mike', { canonical: 'Mike Pompeo', title: null }],
  ['Gov. Brown', { canonical: 'Kate Brown', title: 'governor' }],
  ['governor brown', { canonical: 'Kate Brown', title: null }],
  ['the governor', { canonical: 'Kate Brown', title: 'Gov.' }],
  ['the mayor of Varna', { canonical: 'Ana Petrova', title: 'Varna Mayor' }],
  ['the police', { canonical: 'the Varna police', title: null }],
])('%s is %j', (asked, somebody) => {
  expect(isAskedFor(matchedTerms(asked), somebody)).toBe(true);
});

test.each([
  ['Karen Pompeo', { canonical: 'Mike Pompeo', title: null }],
  ['the mayor of Burgas', { canonical: 'Ana Petrova', title: 'Varna Mayor' }],
  ['the fire brigade', { canonical: 'the Varna police', title: null }],
  ['the', { canonical: 'Ana Petrova', title: null }],
])('%s is not %j', (asked, somebody) => {
  expect(isAskedFor(matchedTerms(asked), somebody)).toBe(false);
});
