import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEntry } from '../../src/search/entry.ts';
import { indexedTerms, splitTerms } from '../../src/search/indexed-terms.ts';
import { fieldsOf } from '../../src/search/passages.ts';
import { termsOf } from '../../src/search/terms.ts';
import { makeStory } from '../../src/read/make-story.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { madeStory } from '../support/made-stories.ts';

const FIELDS = ['text', 'speakers', 'people', 'headline'] as const;

/** The passages of which an index has other terms than their words are. */
async function otherwiseIn(text: string): Promise<readonly string[]> {
  const entry = await makeEntry(makeStory({ id: 'a', headline: 'Ferry sinks on Jan. 5', text }));
  const fields = fieldsOf(entry.story, entry.found, entry.passages);
  const indexed = [...indexedTerms(entry)];
  return fields.flatMap((field, at) =>
    FIELDS.filter((name) => {
      const terms = termsOf(field[name]).map(({ term }) => term);
      return splitTerms(indexed[at]?.[name] ?? '').join('|') !== terms.join('|');
    }).map((name) => field[name]),
  );
}

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
  expect(await otherwiseIn(text)).toEqual([]);
});

test('so are stories of our own, and hostile texts', async () => {
  for (const seed of [1, 2, 3])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await otherwiseIn(madeStory(seed, 4000).text)).toEqual([]);
  const hostile = hostileTexts(400).map(([, text]) => text);
  for (const text of hostile.filter((each) => /[\p{L}\p{N}]/u.test(each)))
    // oxlint-disable-next-line no-await-in-loop
    expect(await otherwiseIn(text)).toEqual([]);
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
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      expect(await otherwiseIn(`It rained. ${pieces.join('')}`)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
