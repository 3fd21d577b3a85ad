import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { storyOf } from '../../support/story.ts';

const speakersIn = (text: string, outlet: string | null = 'The Port Ledger'): readonly unknown[] =>
  annotate(storyOf(text, { outlet })).quotations.map(
    ({ form, speaker }) => `${form}: ${speaker?.canonical ?? 'nobody'}`,
  );

describe('a paper is no source of its own story', () => {
  test.each([
    'The Port Ledger reported on Monday that the mayor would resign.',
    'The mayor would resign, the Port Ledger reported.',
  ])('%s', (text) => {
    expect(speakersIn(text)).toEqual([]);
    for (const outlet of ['The Harbor Times', null])
      expect(speakersIn(text, outlet)).toEqual([expect.stringMatching(/^indirect: the Port Ledger$/iu)]);
  });

  test('and whoever talks to it is', () => {
    expect(speakersIn('“I am tired of it all,” Ana Petrova told the Ledger.')).toEqual([
      'direct: Ana Petrova',
    ]);
  });
});
