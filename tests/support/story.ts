import { storyId, type Story } from '../../src/story/story.ts';
import { kindsOf } from '../../src/read/paragraph-kinds.ts';
import { splitParagraphs } from '../../src/read/split-paragraphs.ts';

/** A whole, valid story of which a test states only what it is about. */
export const storyOf = (text: string, given: Partial<Story> = {}): Story => ({
  id: storyId('test-story'),
  headline: 'A headline',
  outlet: 'The Test Ledger',
  published: '2024-03-06',
  url: null,
  author: null,
  language: 'en',
  text,
  paragraphs: kindsOf(text, splitParagraphs(text)),
  ...given,
});
