import { expect, test } from 'vitest';
import { readPage } from '../../../src/annotate/people/names/page.ts';
import { gatherNames } from '../../../src/annotate/people/persons/gather.ts';
import { isDoubtful } from '../../../src/annotate/people/persons/is-doubtful.ts';
import { readNames } from '../../../src/annotate/people/persons/read-names.ts';
import { isKind, kindsOf } from '../../../src/annotate/people/words/kinds.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { storyOf } from '../../support/story.ts';

/** Whether what begins with this word would be left out, had the tagger taken each of its occurrences for a name of so many words. */
function isLeftOut(text: string, name: string): boolean {
  const [key, ...more] = name.split(' ');
  const page = readPage(readLanguage(storyOf(text)));
  const ranges = page.words.flatMap((word, first) =>
    word.capital && word.key === key ? [{ first, last: first + 1 + more.length }] : [],
  );
  return gatherNames(readNames(text, page.words, ranges)).every((group) => isDoubtful(page, group));
}

test.each([
  ['after "the"', 'The Glimmeron camera is old.', 'glimmeron'],
  ['after a number', 'Okoro bought 100 Glimmerons.', 'glimmerons'],
  ['that the story has in small letters too', 'They lack zorbine. Zorbine is rare.', 'zorbine'],
])('a thing is nobody: %s', (_what, text, name) => {
  expect(isLeftOut(text, name)).toBe(true);
});

test.each([
  ['a name that stands bare', 'They asked Zorbane. Zorbane was brief.', 'zorbane'],
  ['a surname that is a word too', 'He saw a baker. Baker was brief.', 'baker'],
  ['a given name before it', 'They asked Anna Glimmeron. She left.', 'anna glimmeron'],
  ['a title before it', 'They asked Sen. Zorbane about the zorbane.', 'zorbane'],
])('somebody is kept: %s', (_what, text, name) => {
  expect(isLeftOut(text, name)).toBe(false);
});

test.each([
  ['harbornews', true],
  ['veldtsoft', true],
  ['zorbane', false],
  ['eubank', false],
  ['news', true],
])('%s is a word for a body: %s', (key, expected) => {
  expect(isKind(kindsOf(key), 'body')).toBe(expected);
});
