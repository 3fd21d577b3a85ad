import { describe, expect, test } from 'vitest';
import { findPassages } from '../../../src/answer/look/look.ts';
import { likelihoodOf, STORY_SIGNS } from '../../../src/answer/look/near-story.ts';
import { rankStories, type FoundStory } from '../../../src/answer/look/rank-stories.ts';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { indexOf } from '../../support/library.ts';

const FILLER = Array.from(
  { length: 40 },
  (_none, at) => `The council of village ${at} met and spoke of the road.`,
);

async function ranked(
  words: string,
  texts: readonly string[],
  weights: Readonly<Record<string, number>>,
): Promise<readonly FoundStory[]> {
  const index = await indexOf(...texts, ...FILLER);
  const question = readQuestion(words);
  const options = { index, weights: new Map(Object.entries(weights)), times: [] };
  return rankStories(question, await findPassages(question, index, {}), options);
}

describe('which story is asked for', () => {
  test('one that has the rare words of the question is covered most', async () => {
    const texts = [
      'Scambos compared the ice to a staircase.',
      'The council compared the road to a river of ice.',
    ];
    const [first, second] = await ranked('what did scambos compare the ice to?', texts, { cover: 4 });
    expect(first?.entry.story.id).toBe('story-1');
    expect(first?.story.cover).toBe(1);
    expect(second?.story.cover).toBeLessThan(0.7);
  });

  test('a word that no story has counts for none and against none', async () => {
    const [first] = await ranked('what did scambos compare the qwzxy to?', ['Scambos compared the ice.'], {
      cover: 4,
    });
    expect(first?.story.cover).toBe(1);
  });

  test('one that lacks the names of the question stands behind one that has them', async () => {
    const texts = ['The mayor closed the bridge for a year.', 'Lund closed the bridge.'];
    const stories = await ranked('For how long did Lund close the bridge?', texts, { 'lacks-names': -3 });
    expect(stories[0]?.entry.story.id).toBe('story-2');
    expect(stories.map(({ story }) => story.lacksNames).slice(0, 2)).toEqual([0, 1]);
  });

  test('a question without names lacks none', async () => {
    const stories = await ranked('who closed the bridge?', ['The mayor closed the bridge.'], {});
    expect(stories.map(({ story }) => story.lacksNames)).toEqual(stories.map(() => 0));
  });

  test('the likeliest is behind nobody, the others by the difference', async () => {
    const weights = { cover: 4, fused: 2 };
    const stories = await ranked('who closed the bridge?', ['The mayor closed the bridge.'], weights);
    const likelihoods = stories.map(({ story }) => likelihoodOf(story, new Map(Object.entries(weights))));
    expect(stories[0]?.story.behind).toBe(0);
    expect(stories.map(({ story }) => story.behind)).toEqual(
      likelihoods.map((each) => each - Math.max(...likelihoods)),
    );
    expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a));
  });

  test('words in the headline count', async () => {
    const signs = STORY_SIGNS.map(({ name }) => name);
    expect(signs).toContain('cover');
    const index = await indexOf('# The Pelham bridge closes\n\nIt was old.', ...FILLER);
    const question = readQuestion('why was the pelham bridge old?');
    const options = { index, weights: new Map([['cover', 1]]), times: [] };
    const [first] = rankStories(question, await findPassages(question, index, {}), options);
    expect(first?.story.cover).toBe(1);
  });

  test('where nothing is found there is no story', async () => {
    expect(await ranked('qwzxy?', [], { cover: 1 })).toEqual([]);
  });
});
