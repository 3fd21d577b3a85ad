import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateLine } from '../../src/json-lines/annotate-line.ts';
import { AnnotationLine } from '../support/json-shapes.ts';
import { bridge, ferry } from '../support/stories.ts';

const annotate = (given: unknown): ReturnType<typeof AnnotationLine.parse> =>
  AnnotationLine.parse(annotateLine(given));

test('what is understood of a story has the documented shape, and offsets index its text', () => {
  for (const text of [ferry, bridge].map((file) => file.replace(/^---\n[^]*?\n---\n/u, ''))) {
    const { sentences, people, quotations, dates } = annotate({ id: 'a', text, published: '2024-03-06' });
    const places = [
      ...people.flatMap(({ mentions, references }) => [...mentions, ...references]),
      ...quotations.flatMap(({ cue, speaker }) => [
        ...(cue ? [cue] : []),
        ...(speaker ? [[speaker.start, speaker.end]] : []),
      ]),
      ...[...sentences, ...quotations, ...dates].map(({ start, end }) => [start, end]),
    ];
    for (const [start = -1, end = -1] of places) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(text.slice(start, end)).not.toBe('');
    }
  }
});

test('sentences carry their paragraphs', () => {
  const text = 'The ferry sank. Nobody knows why.\n\nDivers are on their way.';
  expect(
    annotate({ id: 'a', text }).sentences.map(({ start, end, paragraph }) => [
      text.slice(start, end),
      paragraph,
    ]),
  ).toEqual([
    ['The ferry sank.', 1],
    ['Nobody knows why.', 1],
    ['Divers are on their way.', 2],
  ]);
});

test('front matter is none here: it is the text', () => {
  expect(annotate({ id: 'a', text: '---\ntitle: A\n---\nThe ferry sank.' }).sentences.length).toBeGreaterThan(
    1,
  );
});

describe('the id goes back as it came', () => {
  test.each(['a', 'a b', '', 'wire:1', '7\n'])('%j', (id) => {
    expect(annotate({ id, text: 'The ferry sank.' }).id).toBe(id);
  });
});

test.each([undefined, null, '', '2024-03-06', '2024-03-06T10:00:00Z'])(
  '`published` may be %j',
  (published) => {
    expect(annotate({ id: 'a', text: 'The ferry sank on Monday.', published }).sentences).toHaveLength(1);
  },
);

test('of a text in another language there are sentences alone', () => {
  const text =
    'Die Fähre sank am Montag vor Warna, und vierzehn Menschen ertranken. „Das ist eine Schande“, sagte Ana Petrova, die Bürgermeisterin der Stadt.';
  expect(annotate({ id: 'a', text })).toMatchObject({ people: [], quotations: [], dates: [] });
});

describe('a line is refused', () => {
  test.each([
    ['without a text', { id: 'a' }, 'fields'],
    ['without an id', { text: 'It sank.' }, 'fields'],
    ['with a blank text', { id: 'a', text: ' ' }, 'story-without-text'],
    ['with a day that is none', { id: 'a', text: 'It sank.', published: 'soon' }, 'no-day'],
    ['that is a list', [], 'fields'],
  ])('%s', (_what, given, reason) => {
    expect(() => annotateLine(given)).toThrow(reason);
  });
});

test('whatever the text, it is annotated or refused with a sentence', () => {
  const piece = fc.constantFrom(
    'It sank. ',
    '“It sank,” ',
    'said Ana Petrova',
    ' on Monday',
    '.',
    '\n\n',
    '"',
    '’',
    'Mr. ',
    'who ',
    '👋',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { minLength: 1 }), (parts) => {
      const text = `It sank. ${parts.join('')}`;
      expect(annotate({ id: 'a', text, published: '2024-03-06' }).sentences.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
