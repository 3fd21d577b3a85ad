import { describe, expect, test } from 'vitest';
import { storyId } from '../../src/story/story.ts';
import { titleOf } from '../../src/story/title-of.ts';
import { storyOf } from '../support/story.ts';

const untitled = (
  id: string,
  text = 'CNN —\n\nThe mill at Kotel, which is old, was sold to a dairy on Monday.\n\nIt is old.',
): string => titleOf(storyOf(text, { id: storyId(id), headline: null }));

test('a story is called by its headline', () => {
  expect(titleOf(storyOf('It sank.', { headline: 'Ferry sinks' }))).toBe('Ferry sinks');
});

describe('without a headline it is called by its file, where that says something', () => {
  test.each(['mill-sold', '2024-03-05-mill', 'Fähre', 'кмет', 'kotel_17'])('%s', (id) => {
    expect(untitled(id)).toBe(id);
  });
});

describe('else by the first words of its lead', () => {
  test.each(['000_11e4d698e91a83ff', '20240305', 'untitled-3', 'document', 'IMG_2044', 'a', 'deadbeef'])(
    '%s',
    (id) => {
      expect(untitled(id)).toBe('“The mill at Kotel, which is old, was sold …”');
    },
  );

  test('which may be all of it', () => {
    expect(untitled('17', 'It sank.')).toBe('“It sank.”');
    expect(untitled('17', '“It sank,” said Ivo.')).toBe('“‘It sank,’ said Ivo.”');
  });
});
