import { describe, expect, test } from 'vitest';
import { storyId } from '../../src/story/story.ts';

describe('the id of a story', () => {
  test.each(['strike-on-monday', '2020_01_09', 'Überfall', '战争', 'a.b', 'cnn:12'])('may be %s', (id) => {
    expect(storyId(id)).toBe(id);
  });

  test.each([
    ['empty', ''],
    ['two words', 'strike on monday'],
    ['a line', 'strike\n'],
    ['a control character', 'strike\u0007'],
    ['blank', '\u00A0'],
  ])('is not %s', (_what, id) => {
    expect(() => storyId(id)).toThrow(SyntaxError);
  });
});
