import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { follow } from '../../src/answer/follow.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { makeEntry } from '../../src/search/entry.ts';
import type { PassageHit } from '../../src/search/passage-hit.ts';
import { buildIndex, type SearchIndex } from '../../src/search/search-index.ts';
import { termsOf } from '../../src/search/terms.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId, type Story } from '../../src/story/story.ts';
import { verify } from '../../src/verify/verify.ts';
import { storyOf } from '../support/story.ts';

/** Does work on an index of stories. */
export type Within = <Result>(work: (index: SearchIndex) => Promise<Result>) => Promise<Result>;

const TEXTS: readonly (readonly [headline: string | null, text: string])[] = [
  [
    'Harbour bridge closed',
    'The harbour bridge was closed on Tuesday, Mayor Ana Petrova said. “It is not safe,” Petrova said. Ferries took over.\n\nEngineers of the Burgas Port Authority found cracks in two of its pillars.',
  ],
  [
    'School opens library',
    'The school opened a new library. Pupils painted its walls, and Ivo Dimov paid for the books.',
  ],
  [
    null,
    'A ferry sank off Varna on Monday. Four people drowned, the coast guard said. The ferry was built in 1970.',
  ],
  [
    'Ferry inquiry',
    '“Nobody checked the ferry,” said Ivo Dimov, who leads the inquiry. He wants answers by May.',
  ],
  ['Library burns', 'The old library of Varna burnt down. The mayor blamed the wiring. Nobody was hurt.'],
  [
    'O’Brien’s “odd” names',
    'Sean O’Brien met d’Arcy \\ at 5 o’clock. They spoke of bridges, of ferries and of a bridge.',
  ],
];

const stories: readonly Story[] = TEXTS.map(([headline, text], at) =>
  storyOf(text, { id: storyId(`story-${at + 1}`), headline, published: `2024-03-0${at + 1}` }),
);

const asked = (words: string): readonly string[] => termsOf(words).map(({ term }) => term);

const told = (hits: readonly PassageHit[]): readonly unknown[] =>
  hits.map(({ entry, passage, score }) => [entry.story.id, passage.first, Number(score.toFixed(4))]);

const inMemory = async (): Promise<SearchIndex> =>
  buildIndex(await Promise.all(stories.map((story) => makeEntry(story))));

const librariesFirst = (term: string): number => (term === 'librari' ? 10 : 1);

const known = (from: SearchIndex): readonly unknown[] => [
  from.sentenceCount,
  from.entries.size,
  ['ferri', 'inquiri', 'school', 'odd', 'volcano'].map((term) => [from.has(term), from.frequencyOf(term)]),
  ['libary', 'petrov', 'bridges', 'volcano'].map((term) => from.nearest(term, false)),
  from.nearest('engin', true),
];

/** What every index gives, wherever its stories are: what MiniSearch gives for them in memory. */
export function retrievalContract(name: string, open: (stories: readonly Story[]) => Promise<Within>): void {
  describe(`retrieval: ${name}`, () => {
    test.each([
      'ferry',
      'the ferry that sank',
      'library of Varna',
      'Petrova',
      'bridge bridge ferries',
      'O’Brien',
    ])('has the passages for “%s” in the same order, with the same scores', async (words) => {
      const within = await open(stories);
      const expected = told((await inMemory()).search(asked(words), 100));
      expect(expected).not.toEqual([]);
      expect(await within(async (index) => told(index.search(asked(words), 100)))).toEqual(expected);
    });

    test('finds nothing by words that only build a sentence, or that no story has', async () => {
      const within = await open(stories);
      expect(await within(async (index) => index.search(asked('who was the of it'), 5))).toEqual([]);
      expect(await within(async (index) => index.search(asked('volcano'), 5))).toEqual([]);
    });

    test('keeps to a story, to a limit, and to the weights that it is told', async () => {
      const within = await open(stories);
      const one = await within(async (index) => index.search(asked('ferry library'), 5, storyId('story-4')));
      expect(one.map(({ entry }) => entry.story.id)).toEqual(['story-4']);
      const limits = { limit: 2, story: undefined };
      const expected = told((await inMemory()).searchWith(librariesFirst, asked('ferry library'), limits));
      expect(
        await within(async (index) => told(index.searchWith(librariesFirst, asked('ferry library'), limits))),
      ).toEqual(expected);
    });

    test('knows which terms there are, how often, and which are like them', async () => {
      const [within, index] = [await open(stories), await inMemory()];
      expect(await within(async (from) => known(from))).toEqual(known(index));
    });

    test('has a story by its id, with all that was found in it', async () => {
      const [within, index] = [await open(stories), await inMemory()];
      const id = storyId('story-1');
      const entry = await within(async (from) => from.entries.get(id));
      expect(entry).toMatchObject({ ...index.entries.get(id), vectors: {} });
      expect(await within(async (from) => from.entries.get(storyId('nowhere')))).toBeUndefined();
    });

    test.each([
      'Who closed the harbour bridge?',
      'How many people drowned?',
      'What did Ivo Dimov say?',
      'What did Angela say about the fery?',
      'When did the library burn down?',
      'What did the BPA find?',
    ])('answers “%s” alike', async (words) => {
      const within = await open(stories);
      const answer = await findAnswer(readQuestion(words), await inMemory());
      const found = await within((index) => findAnswer(readQuestion(words), index));
      expect(found).toEqual(answer);
    });

    test('answers what leaves out what the question before said, and tells whether somebody said it', async () => {
      const within = await open(stories);
      const before = { question: 'Who leads the inquiry?' };
      const answer = await within((index) => follow({ words: 'what did he say?', before }, index, {}));
      expect(answer.status === 'answered' && verbatim(answer.findings[0].evidence)).toContain(
        'Nobody checked',
      );
      const claim = { quote: 'Nobody checked the ferry' };
      expect(await within(async (index) => verify(claim, index))).toMatchObject({ verdict: 'exact' });
    });
  });
}
