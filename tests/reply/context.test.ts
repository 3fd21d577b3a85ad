import { expect, test } from 'vitest';
import { composeContext, composeNearest } from '../../src/reply/context.ts';
import { readPointer, writePointer } from '../../src/reply/pointer.ts';
import { readAsk, shownQuestion, writeAsk } from '../../src/reply/asked.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Ask } from '../../src/newsroom/newsroom.ts';
import { storyOf } from '../support/story.ts';

const text = 'It rained.\n\nThe ferry sank. Nobody drowned.\n\nIt closed.\n\nIt opened.';
const story = storyOf(text, { headline: 'Ferry lost' });
const sank = { start: text.indexOf('The'), end: text.indexOf(' Nobody') };

test('the context is the paragraph with its neighbours, the sentence marked', () => {
  const { blocks } = composeContext({ story, span: sank }, en);
  expect(blocks).toMatchObject([
    {
      text: 'It rained.\n\nThe ferry sank. Nobody drowned.\n\nIt closed.',
      short: { start: 12, end: 27 },
      credit: [{ text: 'Ferry lost' }, { text: ' · The Test Ledger · 6 March 2024 · paragraph 2' }],
    },
  ]);
});

test('the first and the last paragraph have one neighbour', () => {
  const last = { start: text.indexOf('It opened'), end: text.length };
  expect(composeContext({ story, span: { start: 0, end: 10 } }, en).blocks[0]).toMatchObject({
    text: 'It rained.\n\nThe ferry sank. Nobody drowned.',
    short: { start: 0, end: 10 },
  });
  expect(composeContext({ story, span: last }, en).blocks[0]).toMatchObject({
    text: 'It closed.\n\nIt opened.',
  });
});

test('the nearest sentence is said to be no answer', () => {
  expect(composeNearest({ story, span: sank }, en).blocks).toMatchObject([
    { kind: 'say', text: en.nearest },
    { kind: 'quote', text: 'The ferry sank.', short: null },
  ]);
});

test('a pointer leads back to its sentence, and to nothing once the story has changed', () => {
  const pointer = writePointer({ story, span: sank });
  expect(pointer.length).toBeLessThan(40);
  expect(readPointer(pointer, [storyOf('Other.'), story])).toEqual({ story, span: sank });
  expect(readPointer(pointer, [storyOf(text.replace('sank', 'sailed'))])).toBeNull();
});

test.each(['', '.', 'x.1', `${writePointer({ story, span: sank })}0000`, 'a.b.c', 'x.2.1'])(
  'what is no pointer (%s) leads nowhere',
  (made) => {
    expect(readPointer(made, [story])).toBeNull();
  },
);

test.each<[string, Ask]>([
  ['a question', { question: 'who left?' }],
  ['what a command wants', { question: 'the ferry sank', kind: 'when' }],
  ['one story', { question: 'who left?', story: story.id }],
  ['somebody’s words about something', { question: 'the ferry', kind: 'quote', speaker: 'Mike Lee' }],
  ['somebody’s words', { question: 'Mike Lee', kind: 'quote', speaker: 'Mike Lee' }],
  ['a question with a colon in it', { question: 'Lee: who left?', kind: 'who' }],
])('what was asked is read back from the question that is shown and the button: %s', (_what, ask) => {
  const written = writeAsk(ask, [story]);
  expect(written.length).toBeLessThan(30);
  expect(readAsk(written, shownQuestion(ask), [story])).toEqual({
    kind: undefined,
    story: undefined,
    speaker: undefined,
    ...ask,
  });
});

test.each([
  ['about something', { question: ' the ferry', kind: 'quote', speaker: '  Mike \u00A0 Lee ' }, 'the ferry'],
  ['about anything', { question: ' Mike  Lee', kind: 'quote', speaker: ' Mike  Lee' }, 'Mike Lee'],
] as const)('a name that is typed with white space is read back as well: %s', (_what, ask, question) => {
  // Discord drops white space at the beginning of the line.
  const shown = shownQuestion(ask).trim();
  expect(readAsk(writeAsk(ask, [story]), shown, [story])).toMatchObject({
    question,
    speaker: 'Mike Lee',
  });
});

test('what was asked of a story that is gone cannot be asked again', () => {
  expect(readAsk(writeAsk({ question: 'who?', story: story.id }, [story]), 'who?', [])).toBeNull();
});
