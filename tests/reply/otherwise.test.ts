import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { composeAnswer, type Showing } from '../../src/reply/compose.ts';
import type { ReplyBlock } from '../../src/reply/reply.ts';
import { findingIn } from '../support/finding.ts';
import { storyOf } from '../support/story.ts';

const story = storyOf('On New Year’s Eve she left.', { headline: 'Rain' });
const showing: Showing = { language: 'en', stories: [story], isModerator: false, most: 1 };

/** The reply to a question that two stories answer with another day each. */
function blocksWith(published: string | null, from = 0): readonly ReplyBlock[] {
  const other = storyOf('She left on New Year’s Day.', { headline: 'Snow', published });
  const answer: Answer = {
    status: 'answered',
    otherwise: 1,
    readAs: null,
    kind: 'when',
    findings: [findingIn(story), findingIn(other)],
  };
  return composeAnswer({ question: 'When did she leave?' }, answer, { ...showing, from }).blocks;
}

test.each([
  ['2024-03-01', 'Earlier:'],
  ['2024-03-09', 'Later:'],
  ['2024-03-06', 'Another story says otherwise:'],
  [null, 'Another story says otherwise:'],
])('another figure of a story of %s is introduced as “%s”', (published, note) => {
  expect(blocksWith(published)).toContainEqual({ kind: 'note', text: note });
});

test('where another story says otherwise, both are shown', () => {
  const kinds = blocksWith('2024-03-06').map(({ kind }) => kind);
  expect(kinds.slice(0, 4)).toEqual(['question', 'quote', 'note', 'quote']);
  expect(blocksWith('2024-03-06', 1).filter(({ kind }) => kind === 'quote')).toHaveLength(1);
});
