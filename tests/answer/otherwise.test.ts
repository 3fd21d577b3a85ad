import { expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

async function otherwise(words: string, ...stories: readonly string[]): Promise<string | null> {
  const answer = await findAnswer(readQuestion(words), await indexOf(...stories));
  if (answer.status === 'abstained') throw new Error(`abstained: ${answer.reason}`);
  const other = answer.otherwise === null ? undefined : answer.findings[answer.otherwise];
  return other === undefined ? null : verbatim(other.evidence);
}

test.each([
  [
    'another figure',
    'how many people drowned off Varna?',
    'The ferry sank off Varna and 14 people drowned.',
    'Off Varna 16 people drowned when the ferry sank.',
  ],
  [
    'another day',
    'when did the ferry sink off Varna?',
    'The ferry sank off Varna on 4 March 2024.',
    'The ferry sank off Varna on 5 March 2024, police said.',
  ],
  [
    'another figure of the same thing',
    'what is the fare of the ferry at Varna?',
    'The fare of the ferry at Varna is 3 leva, the town said.',
    'The fare of the ferry at Varna is now 4 leva, the town said.',
  ],
])('%s in another story is told', async (_what, words, ...stories) => {
  expect(stories).toContain(await otherwise(words, ...stories));
});

test.each([
  [
    'the same figure in words',
    'how many people drowned off Varna?',
    'The ferry sank off Varna and 14 people drowned.',
    'Off Varna fourteen people drowned when the ferry sank.',
  ],
  [
    'the month of the same day',
    'when did the ferry sink off Varna?',
    'The ferry sank off Varna on 4 March 2024.',
    'The ferry sank off Varna in March 2024, police said.',
  ],
  [
    'a day of something like it',
    'when did the minister order the raid?',
    'Soldiers began the raid on 4 March 2024.',
    'On 5 June 2023 police began a raid.',
  ],
  [
    'a figure of something else',
    'how many people drowned off Varna?',
    'The ferry sank off Varna and 14 people drowned.',
    'Two dogs drowned in Burgas.',
  ],
  [
    'the same story',
    'how many people drowned off Varna?',
    'Off Varna 14 people drowned. Off Varna 16 people drowned.',
  ],
  [
    'a figure beside another thing',
    'what is the fare of the ferry at Varna?',
    'The fare of the ferry at Varna is 3 leva, the town said.',
    'The fare of the ferry at Varna fell after 12 people complained to a mayor about its crew.',
  ],
  [
    'a question for neither',
    'who drowned off Varna?',
    'The ferry sank off Varna and 14 people drowned.',
    'Off Varna 16 people drowned when the ferry sank.',
  ],
] as const)('%s is no other', async (_what, words, ...stories) => {
  expect(await otherwise(words, ...stories)).toBeNull();
});

test('of several other figures that of the newest story is told', async () => {
  const stories = [
    ['2022-05-02', 'is 5 leva'],
    ['2024-02-02', 'is 9 leva from now on'],
    ['2023-05-02', 'is 7 leva'],
  ].map(([published = '', is]) =>
    storyOf(`The toll at the harbour bridge ${is}, the town said.`, { id: storyId(published), published }),
  );
  const question = readQuestion('what is the toll at the harbour bridge?');
  const answer = await findAnswer(question, await indexOf(...stories));
  if (answer.status === 'abstained' || answer.otherwise === null) throw new Error('nothing else is told');
  const [first, other] = [answer.findings[0], answer.findings[answer.otherwise]].map(
    (finding) => finding?.evidence.story.published,
  );
  expect(other).toBe(first === '2024-02-02' ? '2023-05-02' : '2024-02-02');
});
