import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { termsOf } from '../../src/search/terms.ts';
import { folderOf } from '../support/folder.ts';

/** What stands in a page and is no sentence of the story. Each has words that stand nowhere else. */
const NO_ANSWERS = {
  dateline: 'ZAGREB (AP) —',
  heading: 'A walrus in the harbor',
  caption: 'Photo: A pelican looks at the wreck near the lighthouse.',
  credit: 'Divers leave the wharf with lanterns. (Mila Koleva/Reuters)',
  link: 'Read more: Which glaciers are melting quickest?',
  related: 'RELATED: Vineyards hope for a dry summer',
};

const BODY = [
  'The ferry Aurora sank off Varna on Monday, and 14 people drowned.',
  'Mayor Ana Petrova closed the harbour because the wreck blocked its mouth.',
  '“We will raise her by spring,” said Ivo Dimov, the salvage master.',
];

const page = [
  NO_ANSWERS.dateline,
  BODY[0],
  NO_ANSWERS.caption,
  NO_ANSWERS.link,
  BODY[1],
  NO_ANSWERS.heading,
  NO_ANSWERS.credit,
  BODY[2],
  NO_ANSWERS.related,
  'CORRECTION: An earlier version misspelled the surname of the helmsman.',
  'Mila Koleva in Burgas contributed to this report.',
].join('\n\n');

const open = async (): Promise<Newsroom> =>
  (await openNewsroom([(await folderOf({ 'ferry.txt': page })).path])).newsroom;

const shown = (answer: Answer): readonly string[] =>
  (answer.status === 'answered' ? answer.findings : [answer.nearest]).flatMap((each) =>
    each === null ? [] : [verbatim(each.evidence)],
  );

describe('never an answer, nor the nearest sentence, is', () => {
  test.each(Object.entries(NO_ANSWERS))('a %s', async (_what, block) => {
    const newsroom = await open();
    const words = termsOf(block).map(({ start, end }) => block.slice(start, end));
    for (const question of [
      block,
      ...words,
      ...words.map((word) => `what about the ${word}?`),
      ...words.map((word) => `who saw ${word}?`),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      const sentences = shown(await newsroom.ask({ question }));
      expect(
        sentences.filter((sentence) => !BODY.includes(sentence) && !sentence.includes('Koleva in Burgas')),
      ).toEqual([]);
    }
  });
});

test('the body answers, with its paragraphs counted as a reader counts', async () => {
  const newsroom = await open();
  const paragraphs = await Promise.all(
    ['what sank off Varna?', 'why was the harbour closed?', 'who will raise her by spring?'].map(
      async (question) => {
        const answer = await newsroom.ask({ question });
        return answer.status === 'answered' ? answer.findings[0].paragraph : answer.reason;
      },
    ),
  );
  expect(paragraphs).toEqual([1, 2, 3]);
});

describe('the notes at the end answer what is asked about them alone', () => {
  test.each([
    [
      'What did the correction say?',
      'CORRECTION: An earlier version misspelled the surname of the helmsman.',
    ],
    ['Who contributed to this report?', 'Mila Koleva in Burgas contributed to this report.'],
  ])('%s', async (question, sentence) => {
    expect(shown(await (await open()).ask({ question }))[0]).toBe(sentence);
  });

  test.each(['what was the helmsman called?', 'who is in Burgas?', 'what is the surname?'])(
    'not %s',
    async (question) => {
      for (const sentence of shown(await (await open()).ask({ question }))) expect(BODY).toContain(sentence);
    },
  );
});
