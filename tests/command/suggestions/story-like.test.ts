import { expect, test } from 'vitest';
import { storyLike } from '../../../src/command/suggestions/story-like.ts';
import { storyId } from '../../../src/story/story.ts';
import { storyOf } from '../../support/story.ts';
import { refusedWith } from '../../support/refused.ts';

const stories = [
  storyOf('It sank.', { id: storyId('ferry-2024'), headline: 'Fourteen drown off Varna' }),
  storyOf('It closed.', { id: storyId('bridge'), headline: 'Bridge at Ruse to close' }),
  storyOf('It opened.', { id: storyId('bridge-2'), headline: 'Bridge at Vidin to open' }),
  storyOf('It snowed.', { id: storyId('snow'), headline: null }),
];

test.each([
  ['its id', 'ferry-2024', 'ferry-2024'],
  ['its id in other letters', 'FERRY-2024', 'ferry-2024'],
  ['its headline', 'Bridge at Ruse to close', 'bridge'],
  ['the beginning of its headline', 'fourteen', 'ferry-2024'],
  ['words of its headline', 'varna drown', 'ferry-2024'],
  ['a headline with a slip', 'bridge at rsue', 'bridge'],
  ['the id of one without a headline', 'snow', 'snow'],
  ['nothing', undefined, undefined],
])('a story is meant by %s', (_how, typed, id) => {
  expect(storyLike(typed, stories)).toBe(id);
});

test('where none is loaded, the newsroom says so', () => {
  expect(storyLike('train', [])).toBe('train');
});

test('where none is meant that is said', () => {
  expect(() => storyLike('train', stories)).toThrow(refusedWith({ code: 'no-such-story', name: 'train' }));
});

test('where several are meant they are named', () => {
  expect(() => storyLike('bridge at', stories)).toThrow(
    refusedWith({
      code: 'several-stories',
      name: 'bridge at',
      titles: ['Bridge at Ruse to close', 'Bridge at Vidin to open'],
    }),
  );
});
