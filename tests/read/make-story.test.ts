import { describe, expect, test } from 'vitest';
import { makeStory } from '../../src/read/make-story.ts';
import { UserError } from '../../src/text/errors.ts';
import { refusedWith } from '../support/refused.ts';

const given = { id: 'rain', text: 'It rained.' };

test('a story needs an id and a text; the rest is null where it is absent', () => {
  expect(makeStory(given)).toEqual({
    ...given,
    headline: null,
    outlet: null,
    published: null,
    url: null,
    author: null,
    language: 'en',
    paragraphs: [{ span: { start: 0, end: 10 }, number: 1, kind: 'body' }],
  });
});

test.each(['', ' ', '\n'])('a headline, outlet, day, address or author of %j is none', (blank) => {
  const fields = { headline: blank, outlet: blank, published: blank, url: blank, author: blank };
  expect(makeStory({ ...given, ...fields })).toEqual(makeStory(given));
});

test('the text is kept to the letter', () => {
  const text = '\n It rained.\r\n\r\n“Hard.” \n';
  expect(makeStory({ ...given, text }).text).toBe(text);
});

describe('the day of a story', () => {
  test.each([
    ['2020-01-10', '2020-01-10'],
    [' 2020-01-10 ', '2020-01-10'],
    ['2020-01-10T23:30:00-05:00', '2020-01-10'],
    ['2020-01-10 08:00', '2020-01-10'],
    ['2020-02-29', '2020-02-29'],
  ])('of %j is %s', (published, day) => {
    expect(makeStory({ ...given, published }).published).toBe(day);
  });

  test.each([
    'January 10, 2020',
    '10/01/2020',
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-1-9',
    '2020',
    'soon',
  ])('cannot be %j, and the reason says how to write it', (published) => {
    expect(() => makeStory({ ...given, published })).toThrow(
      refusedWith({ code: 'no-day', given: published }),
    );
  });
});

describe('the address of a story', () => {
  test.each(['https://example.org/rain', 'http://example.org', ' https://example.org/a?b=c#d '])(
    'may be %j',
    (url) => {
      expect(makeStory({ ...given, url }).url).toBe(url.trim());
    },
  );

  test.each(['example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org', 'https://'])(
    'cannot be %j',
    (url) => {
      expect(() => makeStory({ ...given, url })).toThrow(refusedWith({ code: 'no-address', given: url }));
    },
  );
});

describe('a story is refused', () => {
  test.each([
    ['without a text', { text: '' }, 'story-without-text'],
    ['with a blank text', { text: ' \n\u00A0' }, 'story-without-text'],
    ['with a blank id', { id: ' ' }, 'no-id'],
    ['with an id of two words', { id: 'rain again' }, 'no-id'],
  ])('%s', (_what, fields, reason) => {
    expect(() => makeStory({ ...given, ...fields })).toThrow(reason);
    expect(() => makeStory({ ...given, ...fields })).toThrow(UserError);
  });
});

test('a text of more than a million characters is refused before it is read', () => {
  const words = 'It sank. '.repeat(120_000);
  expect(makeStory({ id: 'a', text: words.slice(0, 1_000_000) }).text).toHaveLength(1_000_000);
  expect(() => makeStory({ id: 'a', text: words.slice(0, 1_000_001) })).toThrow(
    refusedWith({ code: 'story-too-long', most: 1_000_000 }),
  );
});
