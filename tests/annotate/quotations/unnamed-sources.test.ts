import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { storyOf } from '../../support/story.ts';
import { quotationsOf } from './quotations-of.ts';

const STORY = [
  'The ship should never have sailed, according to an officer from the harbor office.',
  'That officer said the crew had warned the owner twice.',
  '“It was an accident in waiting,” the officer said.',
  'A former Republican senator said the owner had asked for help.',
  '“Nobody listened,” this former senator said.',
  'Several sailors said they were afraid.',
].join('\n\n');

test('an unnamed source is one for all its mentions, under its fullest description', () => {
  expect(quotationsOf(STORY).map(({ speaker }) => speaker)).toEqual([
    'an officer from the harbor office',
    'an officer from the harbor office',
    'an officer from the harbor office',
    'A former Republican senator',
    'A former Republican senator',
    'Several sailors',
  ]);
});

test('"the Republican" is the Republican source that was spoken of, and nobody’s name', () => {
  const told = quotationsOf(
    'A Republican aide said the vote was close.\n\n“It could go either way,” the Republican said.',
  );
  expect(told.map(({ speaker }) => speaker)).toEqual(['A Republican aide', 'A Republican aide']);
});

test('a pronoun after an unnamed source in the same paragraph is that source', () => {
  const told = quotationsOf(
    'A former official said the office had been empty.\n\n“They all left in May,” the former official said. “Nobody came back,” they said.',
  );
  expect(told.map(({ speaker }) => speaker)).toEqual([
    'A former official',
    'A former official',
    'A former official',
  ]);
});

test.each(['One MP', 'A Senator'])('%s is nobody’s name', (source) => {
  const { quotations } = annotate(storyOf(`${source} said that the vote was close.`));
  expect(quotations.map(({ speaker }) => speaker)).toMatchObject([{ canonical: source, named: false }]);
});

test('what was read out of a title is who bears it', () => {
  const told = quotationsOf(
    'Bulgarian Road Transport and Bridges Minister Ivo Dimov said the quay would be shut for longer than was planned.',
  );
  expect(told.map(({ speaker }) => speaker)).toEqual(['Ivo Dimov']);
});

test('"they" and "it" after a body in the same paragraph are that body', () => {
  const told = quotationsOf(
    'The Harbour Federation said the quay was shut. They said the ferries had been moved to Burgas.',
  );
  expect(new Set(told.map(({ speaker }) => speaker))).toEqual(new Set(['The Harbour Federation']));
});
