import { expect, test } from 'vitest';
import { verbIn } from '../../src/answer/question/verb-in.ts';
import { termOf } from '../../src/search/terms.ts';

test.each([
  ['When did Petrova tell the council that the ferry sank?', 'told'],
  ['the embassy was stormed', 'storm'],
  ['When was the harbour closed?', 'close'],
  ['When did the salvage crew raise her?', 'raise'],
  ['When did it break?', 'broken'],
])('the verb of “%s” is “%s”', (question, verb) => {
  expect(verbIn(question)[0]).toBe(termOf(verb));
});

test.each(['Randa Slim', 'when?', ''])('“%s” has none', (question) => {
  expect(verbIn(question)).toEqual([]);
});

test('a verb brings the nouns of its event', () => {
  expect(verbIn('When were they killed?')).toContain(termOf('deaths'));
});
