import { describe, expect, test } from 'vitest';
import type { Answer, Finding } from '../../src/answer/answer.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { composeAnswer, composeForeign, type Showing } from '../../src/reply/compose.ts';
import type { QuoteBlock, Reply } from '../../src/reply/reply.ts';
import type { Speaker } from '../../src/story/annotation.ts';
import { findingIn } from '../support/finding.ts';
import { storyOf } from '../support/story.ts';

const text = 'On New Year’s Eve she left. “It rained,” Lee said.';
const story = storyOf(text, { url: 'https://news.example/rain', headline: 'Rain' });
const lee: Speaker = { span: { start: 41, end: 44 }, canonical: 'Mike Lee', named: true, title: 'Sen.' };

const finding = (given: Partial<Finding> = {}): Finding =>
  findingIn(story, { evidence: { story, span: { start: 0, end: 27 } }, ...given });
const answered = (given: Partial<Finding>, kind: Answer['kind'] = 'what'): Answer => ({
  status: 'answered',
  otherwise: null,
  readAs: null,
  kind,
  findings: [finding(given)],
});
const showing: Showing = { language: 'en', stories: [story], isModerator: false };
const answerShown = (question: string, answer: Answer, most = 1): Reply =>
  composeAnswer({ question, kind: most === 1 ? undefined : 'quote' }, answer, { ...showing, most });
const quoteIn = (reply: Reply): QuoteBlock => {
  const block = reply.blocks.find((each) => each.kind === 'quote');
  if (block?.kind !== 'quote') throw new Error('no quotation in the reply');
  return block;
};
const creditIn = (reply: Reply): string =>
  quoteIn(reply)
    .credit.map((words) => words.text)
    .join('');

test('a reply shows what was asked, and the sentence as it stands', () => {
  const reply = answerShown('When did she leave?', answered({}));
  expect(reply.blocks[0]).toEqual({ kind: 'question', text: 'When did she leave?' });
  expect(quoteIn(reply).text).toBe('On New Year’s Eve she left.');
});

test.each([
  [0.49, true],
  [0.5, false],
])('of an answer that is right with a probability of %f, that it is not sure: %s', (probability, isSaid) => {
  const notes = (most: number): readonly string[] =>
    answerShown('When did she leave?', answered({ probability }), most).blocks.flatMap((block) =>
      block.kind === 'note' ? [block.text] : [],
    );
  expect(notes(1).includes(wordsIn('en').perhaps)).toBe(isSaid);
  expect(notes(3).includes(wordsIn('en').perhaps)).toBe(isSaid);
});

describe('the credit says', () => {
  const spoken = { evidence: { story, span: { start: 28, end: 50 } }, speaker: lee };
  const source: Speaker = {
    span: { start: 0, end: 2 },
    canonical: 'a former official',
    named: false,
    title: null,
  };
  test.each([
    ['that the story itself speaks', {}, /^The story’s own words · /u],
    [
      'who spoke, with the title',
      { ...spoken, form: 'direct' },
      /^Sen\. Mike Lee · Rain · The Test Ledger · 6 March 2024 · paragraph 1$/u,
    ],
    [
      'that a pronoun which is nobody known names nobody',
      { ...spoken, form: 'direct', speaker: { ...source, canonical: 'She' } },
      /^The story does not make clear who said this · /u,
    ],
    [
      'that a paraphrase is one',
      { ...spoken, form: 'indirect' },
      /^Sen\. Mike Lee, in the story’s words · /u,
    ],
    [
      'who passed it on',
      { ...spoken, form: 'direct', via: source },
      /^Sen\. Mike Lee, as told by a former official · /u,
    ],
    ['an unnamed source by its description', { form: 'direct', speaker: source }, /^A former official · /u],
    [
      'who spoke, with what the person is',
      { ...spoken, form: 'direct', speaker: { ...lee, title: 'a baker in Utah' } },
      /^Mike Lee, a baker in Utah · /u,
    ],
    ['that nobody is named', { form: 'direct' }, /^The story does not make clear who said this · /u],
  ] as const)('%s', (_what, given, credit) => {
    expect(creditIn(answerShown('?', answered(given)))).toMatch(credit);
  });

  test('where else the sentence stands', () => {
    const other = storyOf(text, { headline: 'More rain', outlet: null, published: null });
    const reply = answerShown('?', answered({ also: [{ story: other, span: { start: 0, end: 27 } }] }));
    expect(creditIn(reply)).toMatch(/ · also in More rain · no date$/u);
  });

  test('the link of the headline', () => {
    expect(quoteIn(answerShown('?', answered({}))).credit).toContainEqual({
      text: 'Rain',
      url: 'https://news.example/rain',
    });
  });
});

describe('a question for the day is told', () => {
  const date = { span: { start: 3, end: 17 }, type: 'DATE', granularity: 'day', said: false } as const;
  test.each([
    [
      'the day and the words it was resolved from',
      { ...date, value: '2023-12-31' },
      'When: 31 December 2023 (the story says “New Year’s Eve”)',
    ],
    ['the words alone where they are no day', { ...date, value: 'PRESENT_REF' }, 'When: “New Year’s Eve”'],
  ])('%s', (_what, given, note) => {
    expect(quoteIn(answerShown('?', answered({ date: given, short: date.span }, 'when'))).notes).toContain(
      note,
    );
  });

  test.each([
    ['2024-03-06', 'When: the sentence does not say; the story is of 6 March 2024.'],
    [null, 'When: the sentence does not say, and the story has no date.'],
  ])('that the sentence does not say, in a story of %s', (published, note) => {
    const evidence = { story: { ...story, published }, span: { start: 28, end: 50 } };
    expect(quoteIn(answerShown('?', answered({ date: null, evidence }, 'when'))).notes).toEqual([note]);
  });

  test('that the story has no date, where that is why', () => {
    const undated = { ...story, published: null };
    const given = {
      date: { ...date, value: 'XXXX-12-31' },
      evidence: { story: undated, span: { start: 0, end: 27 } },
    };
    expect(quoteIn(answerShown('?', answered(given, 'when'))).notes).toEqual([
      'When: “New Year’s Eve”; the story has no date, so the day is not known',
    ]);
  });
});

test('the short answer is given within the sentence', () => {
  const { text: shown, short } = quoteIn(
    answerShown(
      '?',
      answered({ evidence: { story, span: { start: 28, end: 50 } }, short: { start: 41, end: 44 } }),
    ),
  );
  expect(shown.slice(short?.start, short?.end)).toBe('Lee');
});

test('a pronoun at the beginning is told whom it stands for', () => {
  const reply = answerShown(
    '?',
    answered({ refers: [{ words: { start: 18, end: 21 }, person: 'Ana Petrova' }] }),
  );
  expect(quoteIn(reply).notes).toEqual(['She: Ana Petrova']);
});

test('a correction of the story is shown under its sentences, once', () => {
  const corrected = storyOf('It rained on Monday.\n\nCORRECTION: It rained on Sunday.');
  const rain = finding({ evidence: { story: corrected, span: { start: 0, end: 20 } } });
  const reply = answerShown(
    '?',
    { status: 'answered', otherwise: null, readAs: null, kind: 'what', findings: [rain, rain] },
    2,
  );
  expect(reply.blocks.slice(-2).map((block) => (block.kind === 'note' ? block.text : block.kind))).toEqual([
    'quote',
    'CORRECTION: It rained on Sunday.',
  ]);
});

test('a correction of something else is marked in the credit alone', () => {
  const corrected = storyOf('It rained on Monday.\n\nCORRECTION: The mayor is called Petrova.');
  const rain = finding({ evidence: { story: corrected, span: { start: 0, end: 20 } } });
  const reply = answerShown('?', {
    status: 'answered',
    otherwise: null,
    readAs: null,
    kind: 'what',
    findings: [rain],
  });
  expect(reply.blocks.filter(({ kind }) => kind === 'note')).toEqual([]);
  expect(quoteIn(reply).credit.at(-1)).toEqual({ text: ' · updated' });
});

describe('an abstention', () => {
  test.each([
    ['names the unknown name', 'unknown-name', 'The stories do not say: no story here knows “Stoyanov”.'],
    [
      'says that it was touched on',
      'not-answered',
      'The stories do not say. They touch on it, but no sentence answers it.',
    ],
    [
      'says that there is nothing',
      'nothing-about-it',
      'The stories do not say: there is nothing about it in them.',
    ],
  ] as const)('%s', (_what, reason, sentence) => {
    const reply = answerShown('?', {
      status: 'abstained',
      doubt: 'none',
      readAs: null,
      kind: 'who',
      reason,
      unknown: 'Stoyanov',
      instead: null,
      nearest: null,
    });
    expect(reply.blocks[1]).toEqual({ kind: 'say', text: sentence });
  });

  const nearly: Answer = {
    status: 'abstained',
    doubt: 'none',
    readAs: null,
    kind: 'who',
    reason: 'not-answered',
    unknown: null,
    instead: null,
    nearest: finding(),
  };

  test('keeps the nearest sentence behind a button', () => {
    const { blocks, buttons } = answerShown('?', nearly);
    expect(blocks.map(({ kind }) => kind)).toEqual(['question', 'say', 'note']);
    expect(buttons?.map(({ button }) => button)).toEqual(['nearest', 'wrong']);
  });

  test('names how much is loaded and the newest day', () => {
    expect(answerShown('?', nearly).blocks[2]).toEqual({
      kind: 'note',
      text: 'I have read 1 story, the newest of 6 March 2024; /stories lists them.',
    });
  });

  test('tells moderators, and nobody else, how to add a story', () => {
    const told = composeAnswer({ question: '?' }, nearly, { ...showing, isModerator: true });
    expect(JSON.stringify(told)).toContain('/corpus add');
    expect(JSON.stringify(answerShown('?', nearly))).not.toContain('/corpus add');
  });

  test('to a question in another language is none: it says that English is read', () => {
    const { blocks, buttons } = composeForeign(
      { question: 'Wer war das?' },
      'Who is Mike Lee?',
      wordsIn('de'),
    );
    expect(JSON.stringify(blocks)).toMatch(/Ich lese Fragen auf Englisch.*Who is Mike Lee\?/u);
    expect(JSON.stringify(blocks)).not.toContain('Das sagen die Artikel nicht');
    expect(buttons).toBeUndefined();
  });

  test('to what is no question says what can be asked', () => {
    const { blocks, buttons } = composeAnswer(
      { question: 'hello' },
      { ...nearly, reason: 'not-a-question', nearest: null },
      { ...showing, example: 'Who is Mike Lee?' },
    );
    expect(JSON.stringify(blocks)).toMatch(/Hello. Ask me about the stories.*Who is Mike Lee\?/u);
    expect(buttons).toEqual([]);
  });
});

test('the same question on the same stories is answered with the same words', () => {
  expect(answerShown('When did she leave?', answered({}))).toEqual(
    answerShown('When did she leave?', answered({})),
  );
});

test('a follow-up is shown whole', () => {
  const reply = answerShown('and when?', { ...answered({}), readAs: 'When did she leave?' });
  expect(reply.blocks[0]).toEqual({ kind: 'question', text: 'When did she leave?', isReadAs: true });
});

test('further answers are behind a button, and begin where the first ended', () => {
  const rest = finding({ evidence: { story, span: { start: 28, end: 50 } } });
  const answer: Answer = {
    status: 'answered',
    otherwise: null,
    readAs: null,
    kind: 'what',
    findings: [finding(), rest],
  };
  const { buttons } = answerShown('?', answer);
  expect(buttons?.map(({ button }) => button)).toEqual(['context', 'more', 'wrong']);
  const more = composeAnswer({ question: '?' }, answer, { ...showing, from: 1, most: 3 });
  expect(quoteIn(more).text).toBe(text.slice(28, 50));
  expect(more.buttons?.map(({ button }) => button)).toEqual(['context', 'wrong']);
  const none = composeAnswer({ question: '?' }, answer, { ...showing, from: 2, most: 3 });
  expect(none.blocks[1]).toEqual({ kind: 'say', text: 'There are no further answers.' });
});

const quoted = (findings: readonly [Finding, ...Finding[]]): Answer => ({
  status: 'answered',
  otherwise: null,
  readAs: null,
  kind: 'quote',
  findings,
});

test('of somebody’s words, what is behind the button is such words too', () => {
  const said = finding({ evidence: { story, span: { start: 28, end: 50 } }, speaker: lee, form: 'direct' });
  const ask = { question: 'rain', kind: 'quote', speaker: 'Mike Lee' } as const;
  const buttonsOf = (...findings: [Finding, ...Finding[]]): readonly string[] =>
    composeAnswer(ask, quoted(findings), showing).buttons?.map(({ button }) => button) ?? [];
  expect(buttonsOf(said, finding())).toEqual(['context', 'wrong']);
  expect(buttonsOf(said, finding(), said)).toEqual(['context', 'more', 'wrong']);
  const more = composeAnswer(ask, quoted([said, finding(), said]), { ...showing, from: 1 });
  expect(quoteIn(more).text).toBe('“It rained,” Lee said.');
});

test('the bot’s own words are in the language asked for, the story’s stay as they are', () => {
  const reply = composeAnswer({ question: '?' }, answered({}), { ...showing, language: 'fr' });
  expect(quoteIn(reply).text).toBe('On New Year’s Eve she left.');
  expect(creditIn(reply)).toBe('L’article lui-même · Rain · The Test Ledger · 6 mars 2024 · paragraphe 1');
});
