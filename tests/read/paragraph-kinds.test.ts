import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindsOf } from '../../src/read/paragraph-kinds.ts';
import { splitParagraphs } from '../../src/read/split-paragraphs.ts';
import type { ParagraphKind } from '../../src/story/story.ts';

const read = (...blocks: readonly string[]): ReturnType<typeof kindsOf> => {
  const text = blocks.join('\n\n');
  return kindsOf(text, splitParagraphs(text));
};

/** What a block is between two paragraphs of a story. */
const kindOf = (block: string): ParagraphKind | undefined =>
  read('The ferry sank on Monday.', block, 'Nobody knows why.')[1]?.kind;

describe('a dateline', () => {
  test.each(['CNN —', 'CNN  — ', 'CNN\u00A0—', 'WASHINGTON (AP) —', 'VARNA, Bulgaria –', 'New York --'])(
    'is %j on a line of its own',
    (block) => {
      expect(kindOf(block)).toBe('dateline');
    },
  );

  test('with its sentence behind it is the body', () => {
    expect(kindOf('VARNA, Bulgaria — The ferry sank on Monday.')).toBe('body');
  });
});

describe('a heading', () => {
  test.each([
    ['is a short line without a stop', 'A long night'],
    ['may be in marks', '‘A long night’'],
    ['may be markdown', '## A long night'],
    ['may be a name', 'Ana Petrova'],
  ])('%s', (_what, block) => {
    expect(kindOf(block)).toBe('heading');
  });

  test.each([
    ['does not end a sentence', 'It sank.'],
    ['does not end a sentence in marks', '“It sank.”'],
    ['does not ask', 'Why did it sink?'],
    ['does not open a list', 'These are the dead:'],
    ['is not long', `The ferry sank ${'and sank '.repeat(12)}`],
  ])('%s', (_what, block) => {
    expect(kindOf(block)).toBe('body');
  });

  test('heads something: the last line of a story is none', () => {
    expect(read('The ferry sank.', 'Nobody knows why').map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});

describe('a way to another page', () => {
  test.each([
    'Read more: Why the ferry sank',
    'READ MORE: Why did the ferry sink?',
    'Read more about the ferry',
    'Read also: The mayor’s year',
    'RELATED: Ferry lines lose passengers',
    'Related article: Ferry lines lose passengers',
    'See also: The mayor’s year',
    'Watch: The ferry goes down',
    'WATCH | The ferry goes down',
    'Listen to this story',
    'Click here to read the report.',
    'More on this story',
    'Sign up for our newsletter.',
    'Subscribe to the Ledger.',
  ])('is %j', (block) => {
    expect(kindOf(block)).toBe('link');
  });

  test.each([
    ['is not a sentence that begins as one', 'Related companies were searched by the police on Monday.'],
    ['is not an order that somebody gave', 'Watch officers saw the ferry turn at dawn.'],
    ['is not what somebody called', 'Listen to the sea, the captain told his crew.'],
    ['is not two sentences', 'Watch the sea. That was his advice.'],
  ])('%s', (_what, block) => {
    expect(kindOf(block)).toBe('body');
  });
});

describe('what a page says of itself', () => {
  test.each([
    'Share this',
    'Share this article:',
    'Tweet',
    'Print this story',
    'Facebook Twitter Email',
    'Copy link',
    'Advertisement',
    'Read more:',
    'Read more: Why? The U.S. Army’s ferry',
  ])('leads elsewhere: %j', (block) => {
    expect(kindOf(block)).toBe('link');
  });

  test.each([
    'Updated Tue June 11, 2024',
    'Last updated: 11 June 2024, 10.15 a.m. EDT',
    'Published 3 hours ago',
    'The Port Ledger, Aug. 21, 2022',
    'Varna, 11 June 2024',
    'June 11, 2024 · 5 min read',
  ])('is when and where: %j', (block) => {
    expect(kindOf(block)).toBe('dateline');
  });

  test.each([
    'Share prices fell on Monday.',
    'The mayor spoke on June 11, 2024.',
    'Follow the money, he said.',
  ])('is no sentence of a story: %j', (block) => {
    expect(kindOf(block)).toBe('body');
  });

  test('an author above the story is no paragraph of it, below it is one', () => {
    expect(
      read('Ferry sinks', 'By Mila Koleva', 'It sank.', 'Nobody knows why.', 'By Ivo Dimov').map(
        ({ kind, number }) => `${number} ${kind}`,
      ),
    ).toEqual(['1 heading', '1 contributors', '1 body', '2 body', '3 contributors']);
  });
});

describe('an item of a list and a row of a table', () => {
  test.each([
    ['• Two crews', 'Two crews'],
    ['* Two crews', 'Two crews'],
  ])('%j is body, without its mark', (block, words) => {
    const text = `The ferry sank.\n\n${block}\n\nNobody knows why.`;
    const item = kindsOf(text, splitParagraphs(text))[1];
    expect(item?.kind).toBe('body');
    expect(text.slice(item?.span.start, item?.span.end)).toBe(words);
  });

  test.each([
    ['dashes', '- Two crews\n- One boat'],
    ['numbers', '1. Two crews\n2. One boat'],
    ['cells', 'Crews | 2\nBoats | 1'],
    ['tabs', 'Crews\t2\nBoats\t1'],
  ])('by %s is body where another stands beside it', (_what, block) => {
    expect(read('It sank.', block, 'Nobody knows why.').map(({ kind }) => kind)).toEqual([
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  test('stand alone as headings', () => {
    expect(kindOf('1. The night')).toBe('heading');
    expect(kindOf('The night | part two')).toBe('heading');
  });
});

test('a heading of Markdown is one whatever its end, and its mark none of its words', () => {
  const text = 'It sank.\n\n## Why did it sink?\n\nNobody knows why.';
  const heading = kindsOf(text, splitParagraphs(text))[1];
  expect(heading?.kind).toBe('heading');
  expect(text.slice(heading?.span.start, heading?.span.end)).toBe('Why did it sink?');
});

describe('a caption', () => {
  test.each([
    'Photo: The ferry in 2019.',
    'File photo: The ferry in 2019.',
    'Image caption: The ferry in 2019.',
    'Picture — the ferry in 2019.',
    'The ferry leaves Varna in 2019. (AP Photo/Ivo Marinov)',
    'The ferry leaves Varna in 2019. (Ivo Marinov/Reuters)',
    'The ferry leaves Varna in 2019. (Photo by Ivo Marinov)',
    'Getty Images',
  ])('is %j', (block) => {
    expect(kindOf(block)).toBe('caption');
  });

  test.each(['Photos of the wreck were shown on Monday.', 'The image was blurred, he said (twice).'])(
    'is not %j',
    (block) => {
      expect(kindOf(block)).toBe('body');
    },
  );
});

describe('a note of correction', () => {
  test.each([
    'CORRECTION: The ferry was built in 1999.',
    'Correction (6 May): The ferry was built in 1999.',
    'CLARIFICATION: This story has been updated to name the ferry.',
    'Clarification, March 7: The mayor spoke on Monday.',
    'Editor’s note: The ferry was built in 1999.',
    'Editors’ note: The ferry was built in 1999.',
    'This story has been updated to name the ferry.',
    'This story was corrected on Monday.',
    'This article misstated the age of the ferry.',
    'An earlier version of this story gave another name.',
  ])('is %j', (block) => {
    expect(kindOf(block)).toBe('correction');
  });

  test.each(['The correction came too late: the ferry had left.', 'Corrections were asked for on Monday.'])(
    'is not %j',
    (block) => {
      expect(kindOf(block)).toBe('body');
    },
  );
});

describe('the line of those who contributed', () => {
  test.each([
    'Mila Koleva and Ivo Marinov contributed to this report.',
    'CNN’s Mila Koleva contributed to this story.',
    'Reporting by Mila Koleva; editing by Ivo Marinov',
    'Additional reporting by Mila Koleva.',
    '(Reporting by Mila Koleva)',
    'With reporting from Mila Koleva.',
  ])('is %j', (block) => {
    expect(kindOf(block)).toBe('contributors');
  });

  test('is not a sentence about money', () => {
    expect(kindOf('The line contributed to the fund for the dead.')).toBe('body');
  });
});

describe('the number of a paragraph', () => {
  test('is what a reader counts: headings and the like take that of the paragraph below', () => {
    const story = read(
      'CNN —',
      'The ferry sank on Monday.',
      'A long night',
      'Photo: the ferry.',
      'Nobody knows why.',
      'Read more: Ferries',
      'CORRECTION: It was a Tuesday.',
      'Reporting by Mila Koleva.',
    );
    expect(story.map(({ kind, number }) => `${number} ${kind}`)).toEqual([
      '1 dateline',
      '1 body',
      '2 heading',
      '2 caption',
      '2 body',
      '3 link',
      '3 correction',
      '4 contributors',
    ]);
  });

  test('counts from 1 without gaps, whatever the blocks are', () => {
    const block = fc.constantFrom(
      'CNN —',
      'It rained.',
      'A night',
      'Photo: rain.',
      'Read more: Rain',
      'Correction: sun.',
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        let at = 0;
        for (const { number } of read(...blocks)) {
          expect([at, at + 1]).toContain(number);
          at = number;
        }
        expect(read(...blocks)[0]?.number).toBe(1);
      }),
    );
  });
});

test('a story of nothing but a heading is read as its body', () => {
  expect(read('A long night').map(({ kind }) => kind)).toEqual(['body']);
  expect(read('CNN —', 'A long night', 'Read more: Rain').map(({ kind }) => kind)).toEqual([
    'body',
    'body',
    'body',
  ]);
});
