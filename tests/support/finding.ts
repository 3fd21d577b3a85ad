import type { Finding } from '../../src/answer/answer.ts';
import type { Story } from '../../src/story/story.ts';

/** A whole finding, the story itself speaking, of which a test states only what it is about. */
export const findingIn = (story: Story, given: Partial<Finding> = {}): Finding => ({
  evidence: { story, span: { start: 0, end: story.text.length } },
  paragraph: 1,
  speaker: null,
  via: null,
  form: 'narration',
  short: null,
  refers: [],
  date: null,
  before: null,
  also: [],
  probability: 0.9,
  ...given,
});
