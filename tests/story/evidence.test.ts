import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verbatim } from '../../src/story/evidence.ts';
import { storyOf } from '../support/story.ts';
import { anyText } from '../support/any-text.ts';

test('evidence is read as the story has it, to the letter', () => {
  const story = storyOf('He said: “I\u00A0will  not,\r\nnever.”');
  expect(verbatim({ story, span: { start: 9, end: story.text.length } })).toBe(
    '“I\u00A0will  not,\r\nnever.”',
  );
});

test('whatever the span, its words stand in the story at its place', () => {
  const places = anyText({ minLength: 1 }).chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 })),
  );
  fc.assert(
    fc.property(places, ([text, start, length]) => {
      const words = verbatim({ story: storyOf(text), span: { start, end: start + length } });
      expect(text.startsWith(words, start)).toBe(true);
    }),
  );
});
