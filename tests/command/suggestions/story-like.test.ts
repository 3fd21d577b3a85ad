import { expect, test } from 'vitest';
import { storyLike } from '../../../src/command/suggestions/story-like.ts';
import { storyId } from '../../../src/story/story.ts';
import { UserError } from '../../../src/text/errors.ts';
import { storyOf } from '../../support/story.ts';

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
  expect(storyLike(typed, stories, 'en')).toBe(id);
});

test('where none is loaded, the newsroom says so', () => {
  expect(storyLike('train', [], 'en')).toBe('train');
});

test.each([
  ['en', 'There is no story like “train”; /stories lists those that there are.'],
  ['fr', 'Aucun article ne ressemble à « train » ; /articles donne la liste de ceux qu’il y a.'],
] as const)('where none is meant that is said: %s', (language, sentence) => {
  expect(() => storyLike('train', stories, language)).toThrow(new UserError(sentence));
});

test.each([
  [
    'en',
    'Several stories are like “bridge at”; choose one: Bridge at Ruse to close; Bridge at Vidin to open',
  ],
  [
    'de',
    'Mehrere Artikel sind wie „bridge at“; wähle einen: Bridge at Ruse to close; Bridge at Vidin to open',
  ],
] as const)('where several are meant they are named: %s', (language, sentence) => {
  expect(() => storyLike('bridge at', stories, language)).toThrow(new UserError(sentence));
});
