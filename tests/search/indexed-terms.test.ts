import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEntry, type Entry } from '../../src/search/entry.ts';
import { indexedTerms, splitTerms } from '../../src/search/indexed-terms.ts';
import { fieldsOf } from '../../src/search/passages.ts';
import { termsOf } from '../../src/search/terms.ts';
import { makeStory } from '../../src/read/make-story.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { madeStory } from '../support/made-stories.ts';

const FIELDS = ['text', 'speakers', 'people', 'headline'] as const;

/** What an index has of a story is what the words of its passages are, one by one. */
function expectSame({ story, found, passages }: Entry, terms: ReturnType<typeof indexedTerms>): void {
  const fields = fieldsOf(story, found, passages);
  expect(terms).toHaveLength(fields.length);
  for (const [at, field] of fields.entries())
    for (const name of FIELDS)
      expect(splitTerms(terms[at]?.[name] ?? '')).toEqual(termsOf(field[name]).map(({ term }) => term));
}

const expectSameIn = async (text: string): Promise<void> => {
  const entry = await makeEntry(makeStory({ id: 'a', headline: 'Ferry sinks on Jan. 5', text }));
  expectSame(entry, indexedTerms(entry));
};

test.each([
  ['a month without its stop before a figure', 'They met in Jan\n\n5 boats sank. Nobody spoke of Dec 7.'],
  ['a name at the end that is a month', 'The skipper is called Jan\n\n5 boats sank.'],
  [
    'figures of a list between sentences',
    'What is known:\n\n1. The ferry sank.\n\n2. It was old.\n\n3. Nobody was on it.',
  ],
  [
    'marks and headings between',
    '# The wreck\n\n• It lies off Varna.\n\n• It is deep.\n\n— — —\n\nThe U.S. Navy came.',
  ],
  ['sentences with nothing between', 'It sank.Nobody knows why.“It was old.”“So was I.”'],
])('a story with %s is indexed by its words', async (_what, text) => {
  await expectSameIn(text);
});

test('so are stories of our own, and hostile texts', async () => {
  for (const seed of [1, 2, 3])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expectSameIn(madeStory(seed, 4000).text);
  for (const [, text] of hostileTexts(400))
    // oxlint-disable-next-line no-await-in-loop
    if (/[\p{L}\p{N}]/u.test(text)) await expectSameIn(text);
});

test('so is any text', async () => {
  const piece = fc.constantFrom(
    'It sank',
    'in Jan',
    'Dec.',
    '5',
    '2,500',
    'U.S.',
    '. ',
    '.',
    ' ',
    '\n\n',
    '\n',
    '?',
    '” ',
    '“',
    'É',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) =>
      expectSameIn(`It rained. ${pieces.join('')}`),
    ),
    { numRuns: 150 },
  );
});
