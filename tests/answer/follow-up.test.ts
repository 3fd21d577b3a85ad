import { describe, expect, test } from 'vitest';
import { follow } from '../../src/answer/follow.ts';
import { makeWhole, type Known } from '../../src/answer/question/follow-up.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOf } from '../support/library.ts';

const PETROVA = { canonical: 'Ana Petrova', gender: 'female' } as const;
const DIMOV = { canonical: 'Ivo Dimov', gender: 'male' } as const;

const namedIn: Known['named'] = (text) =>
  [PETROVA, DIMOV].filter(({ canonical }) => text.includes(canonical.split(' ')[1] ?? ''));

const whole = async (words: string, before: string): Promise<string> => {
  const standing = await makeWhole(
    { words },
    { question: before },
    {
      named: namedIn,
      answered: () => Promise.resolve([DIMOV, PETROVA]),
      quoted: (text) => Promise.resolve(text === 'the harbour master'),
    },
  );
  const sort = standing.more ? 'more: ' : standing.mayStand === true ? 'perhaps: ' : '';
  return `${sort}${standing.words}`;
};

describe('a question that leaves out what the one before it said', () => {
  test.each([
    ['and when?', 'Who closed the harbour?', 'when closed the harbour?'],
    ['Why?', 'When did Petrova close the harbour?', 'why Petrova close the harbour?'],
    ['ok but why was that?', 'Who closed the harbour?', 'why closed the harbour?'],
    ['where exactly did it happen?', 'When did the ferry sink?', 'where the ferry sink?'],
    ['when?', 'harbour', 'when harbour'],
    ['who else?', 'Who closed the harbour?', 'more: Who closed the harbour?'],
    ['anything else?', 'What did Petrova say?', 'more: What did Petrova say?'],
    ['for how long?', 'Where is Dimov held?', 'how long (Dimov held)?'],
    ['and by whom?', 'When was the ferry raised?', 'whom the ferry raised?'],
    ['what about Dimov?', 'What did Petrova say about the ferry?', 'What did Dimov say about the ferry?'],
    ['and Dimov?', 'What did Ana Petrova say?', 'What did Dimov say?'],
    ['and in Burgas?', 'How many ferries sank off Varna?', 'How many ferries sank off Varna in Burgas?'],
    ['what did she say?', 'Why did Ana Petrova close the harbour?', 'what did Ana Petrova say?'],
    ['what did her lawyer say?', 'Who is Petrova?', 'what did Ana Petrova’s lawyer say?'],
    ['what did she say about him?', 'Why did Petrova resign?', 'what did Ana Petrova say about Ivo Dimov?'],
    ['what did he say of his ferry?', 'Who is Dimov?', 'what did Ivo Dimov say of Ivo Dimov’s ferry?'],
    ['what did he say?', 'Who raised the wreck?', 'what did Ivo Dimov say?'],
    ['what else did he say?', 'Who raised the wreck?', 'more: what else did Ivo Dimov say?'],
    ['who else?', 'What did Petrova say?', 'more: What did Petrova say?'],
    ['and the Senate?', 'How did the House vote?', 'How did the Senate vote?'],
    ['and Burgas?', 'What did Petrova say about Varna?', 'What did Petrova say about Burgas?'],
    ['and Dimov?', 'What did Petrova say about Varna?', 'What did Dimov say about Varna?'],
    ['and Varna?', 'Who closed Burgas and Sozopol?', 'Who closed Varna and Sozopol?'],
    ['what about the price???', 'When was the ferry sold?', 'When was the ferry sold the price?'],
    ['and how did he answer her?', 'What did Petrova ask Dimov?', 'how did Ivo Dimov answer Ana Petrova?'],
    ['what is hers?', 'Who is Petrova?', 'what is Ana Petrova?'],
    ['what did they do?', 'Who is Petrova?', 'what did they do (Petrova)?'],
    ['what else did they say of it?', 'Who is Petrova?', 'more: what else did they say of it (Petrova)?'],
    ['what did Dimov say?', 'When did the ferry sink?', 'perhaps: what did Dimov say?'],
    ['how many drowned?', 'When did the ferry sink?', 'perhaps: how many drowned (the ferry sink)?'],
    ['and how many drowned?', 'When did the ferry sink?', 'how many drowned (the ferry sink)?'],
    ['and how many swam?', 'how many drowned (the ferry sink)?', 'how many swam (the ferry sink)?'],
    ['who raised it?', 'When did the ferry sink?', 'who raised it (the ferry sink)?'],
    ['did they raise the wreck?', 'When did the ferry sink?', 'did they raise the wreck (the ferry sink)?'],
    ['what did Dimov say about it?', 'When did the ferry sink?', 'what did Dimov say about it?'],
    ['who else?', 'What did Petrova say about the ferry?', 'who else spoke about the ferry?'],
    [
      'and the harbour master?',
      'What did Petrova say about the ferry?',
      'What did the harbour master say about the ferry?',
    ],
    [
      'and the wreck?',
      'What did Petrova say about the ferry?',
      'What did Petrova say about the ferry the wreck?',
    ],
    ['how did the mayor defend his ferry?', 'Who is Dimov?', 'how did the mayor defend his ferry?'],
    ['how old is he?', 'Who did Petrova name?', 'how old is Ivo Dimov?'],
  ])('%s after %s', async (words, before, expected) => {
    expect(await whole(words, before)).toBe(expected);
  });
});

test.each([
  ['who was asked for', 'Who did Petrova beat?', 'how old is Vera Stone?'],
  ['whom the question named', 'When did Petrova resign?', 'how old is Ana Petrova?'],
])('a pronoun stands for %s', async (_whom, before, expected) => {
  const standing = await makeWhole(
    { words: 'how old is she?' },
    { question: before },
    {
      named: (text) => (text.includes('Petrova') ? [PETROVA] : []),
      answered: () => Promise.resolve([{ canonical: 'Vera Stone', gender: 'female' }]),
      quoted: () => Promise.resolve(false),
    },
  );
  expect(standing.words).toBe(expected);
});

test('what a command wants is wanted of the whole question too', async () => {
  const known = {
    named: () => [],
    answered: () => Promise.resolve([]),
    quoted: () => Promise.resolve(false),
  };
  const asked = { words: 'was it raised?', kind: 'when' } as const;
  const standing = await makeWhole(asked, { question: 'Who sank the ferry?' }, known);
  expect(standing).toMatchObject({ words: 'was it raised (sank the ferry)?', kind: 'when' });
});

test.each([
  ['how many drowned?', true],
  ['why?', true],
  ['what did she say?', true],
  ['what did Dimov say about it?', true],
  ['did Dimov raise it?', true],
  ['who else?', true],
  ['how old is Dimov?', undefined],
  ['and Dimov?', undefined],
  ['how many passengers drowned off the northern coast?', undefined],
])('whether it goes on from what was shown: %s', async (words, expected) => {
  const standing = await makeWhole(
    { words },
    { question: 'What did Ana Petrova say about the ferry?' },
    {
      named: namedIn,
      answered: () => Promise.resolve([]),
      quoted: () => Promise.resolve(false),
    },
  );
  expect(standing.goesOn).toBe(expected);
});

describe('a question that stands alone stays as it is', () => {
  test.each([
    ['How many passengers drowned off the northern coast?', 'Who closed the harbour?'],
    ['Who sank the ferry?', 'What about the harbour?'],
    ['When did Dimov say he would raise the wreck?', 'Who is Petrova?'],
    ['and when?', '  '],
    ['', 'Who sank the ferry?'],
    ['?!', 'Who sank the ferry?'],
  ])('%s after %s', async (words, before) => {
    expect(await whole(words, before)).toBe(words);
  });
});

const story = `The ferry Aurora sank off Varna on Monday, and 14 people drowned.

Mayor Ana Petrova closed the harbour on Tuesday because the wreck blocked its mouth. “It is a disgrace,” she said. Petrova said that the ferry line would lose its licence.`;

const first = async (words: string, before: string): Promise<{ text: string; readAs: string | null }> => {
  const answer = await follow({ words, before: { question: before } }, await indexOf(story), {});
  return {
    readAs: answer.readAs,
    text: answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : answer.reason,
  };
};

test('whoever was the answer is meant by the next pronoun', async () => {
  const { readAs, text } = await first(
    'what did she say about the ferry line’s licence?',
    'Who closed the harbour?',
  );
  expect(readAs).toBe('what did Ana Petrova say about the ferry line’s licence?');
  expect(text).toContain('lose its licence');
});

test('more of the same leaves out what was answered', async () => {
  const before = 'What did Petrova say?';
  const { text } = await first(before, '');
  const next = await first('what else?', before);
  expect(next.text).not.toBe(text);
});

const events = `The ferry Aurora sank off Varna on Monday. All 14 people on board drowned.

Divers went down twice and found nothing. The harbour stayed closed. Flags flew at half mast. A mass was read in the cathedral. The line sold its other ferry.

A dam broke above Sliven on Friday. In the floods 230 people drowned, and a bridge fell.

Mayor Ana Petrova called the wreck “a disgrace.” Harbour master Ivo Dimov called the wreck “an accident.”`;

test.each([
  ['how many drowned?', 'When did the ferry sink?', 'All 14 people'],
  ['how many drowned?', 'When did the dam break?', 'In the floods 230'],
  ['who else?', 'What did Petrova say about the wreck?', 'Harbour master Ivo Dimov'],
])('%s after “%s” goes on from what was shown', async (words, before, start) => {
  const answer = await follow({ words, before: { question: before } }, await indexOf(events), {});
  expect(answer.status === 'answered' && verbatim(answer.findings[0].evidence)).toMatch(
    new RegExp(`^${start}`, 'u'),
  );
});

test('a new question turns to what it asks, whatever was shown before', async () => {
  const { text, readAs } = await first('How many people drowned?', 'Who closed the harbour?');
  expect(text).toMatch(/^The ferry Aurora/u);
  expect(readAs).toBeNull();
});

test('a whole question is not told again', async () => {
  expect((await first('How many people drowned?', 'Who closed the harbour?')).readAs).toBeNull();
});

test('of two days in the sentence, the one of what the follow-up puts in itself', async () => {
  const told = 'Dimov announced the sale on television on Monday and again at a rally on Thursday.';
  const index = await indexOf(told);
  const answer = await follow(
    { words: 'and at the rally?', before: { question: 'When did Dimov announce it on television?' } },
    index,
    {},
  );
  const date = answer.status === 'answered' ? answer.findings[0].date : null;
  expect(date === null ? null : sliceOf(told, date.span)).toBe('Thursday');
});
