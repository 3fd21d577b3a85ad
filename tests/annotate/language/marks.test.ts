import { expect, test } from 'vitest';
import { markedSpans } from '../../../src/annotate/language/marks/marked-spans.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';

const markedIn = (text: string): readonly string[] =>
  markedSpans(storyOf(text)).map(({ span }) => sliceOf(text, span));

test.each([
  ['curly', 'He said “no” and “yes.”', ['“no”', '“yes.”']],
  ['straight', 'He said "no" and "yes."', ['"no"', '"yes."']],
  ['two single ones', "He said ''no'' and ``yes.''", ["''no''", "``yes.''"]],
  ['guillemets', 'He said «no» and left.', ['«no»']],
  ['single, with an apostrophe inside', 'He said ‘I don’t know,’ and left.', ['‘I don’t know,’']],
  ['single ones within double ones', '“He said ‘no,’ and left,” she said.', ['“He said ‘no,’ and left,”']],
  ['double ones within double ones', 'He wrote “my “good team” lost” and left.', ['“my “good team” lost”']],
  ['a wrong closing mark', 'He said “no“ and left.', ['“no“']],
  ['no space before the mark', 'He said,“no, never,” and left.', ['“no, never,”']],
  ['apostrophes are no marks', 'The workers’ club and the ’90s don’t matter.', []],
])('%s', (_, text, marked) => {
  expect(markedIn(text)).toEqual(marked);
});

test('a missing closing mark swallows no more than its sentence', () => {
  expect(markedIn('“We won. He smiled and left. “We did.”')).toEqual(['“We won.', '“We did.”']);
});

test('a missing closing mark never reaches the next paragraph', () => {
  expect(markedIn('He said “we won and left\n\nNothing here.\n\nShe said “no” again.')).toEqual(['“no”']);
});

test('by convention a paragraph without a closing mark goes on in one that opens with a mark', () => {
  expect(markedIn('“We won.\n\n“We did.”')).toEqual(['“We won.', '“We did.”']);
});
