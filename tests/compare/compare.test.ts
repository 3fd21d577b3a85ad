import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const early = storyOf(
  `At least 4 people were killed when a ferry sank off Varna harbour on Monday, police said.

“The ferry was too old to sail,” said Ana Petrova, the mayor. “The harbour is closed,” she added.`,
  { id: storyId('early'), outlet: 'The Port Ledger', published: '2024-03-05' },
);
const late = storyOf(
  `The ferry that sank off Varna harbour on Monday killed 25 people, the coast guard said.

“The ferry was inspected a week ago,” Ivo Dimov, its owner, told reporters.

The ferry had been sold twice. Nine boats were searching.`,
  { id: storyId('late'), outlet: 'The Lighthouse', published: '2024-03-06' },
);
const other = storyOf(`A bus crash near Sofia killed 7 people on Friday. The ferry to Burgas sails again.`, {
  id: storyId('other'),
  outlet: 'The Port Ledger',
  published: '2024-03-07',
});
const index = await indexOf(early, late, other);

describe('on a topic', () => {
  test('each person is heard once, with what is most on it, and then the outlets', async () => {
    const { voices } = await compare('the ferry', index);
    const who = voices.map(
      ({ quotation, evidence }) => quotation?.speaker?.canonical ?? evidence.story.outlet,
    );
    expect(new Set(who).size).toBe(who.length);
    expect(who).toEqual(expect.arrayContaining(['Ana Petrova', 'Ivo Dimov']));
    const petrova = voices.find(({ quotation }) => quotation?.speaker?.canonical === 'Ana Petrova');
    expect(petrova && verbatim(petrova.evidence)).toContain('too old to sail');
  });

  test('a topic without words has nothing', async () => {
    expect(await compare('the', index)).toEqual({ voices: [], disagreements: [] });
    expect((await compare('pension reform', index)).voices).toEqual([]);
  });
});

describe('figures of two stories', () => {
  test('that differ for one event are pointed out', async () => {
    const { disagreements } = await compare('the ferry', index);
    const figures = disagreements
      .filter(({ kind }) => kind === 'figure')
      .map(({ one, other: rival }) =>
        [one, rival].map(({ entry, given }) => sliceOf(entry.story.text, given)).toSorted(),
      );
    expect(figures).toEqual([['25', '4']]);
  });

  test('of two events, or that agree, are not', async () => {
    const same = storyOf('A ferry sank off Varna harbour on Monday and four people were killed.', {
      id: storyId('same'),
      published: '2024-03-05',
    });
    const { disagreements } = await compare('ferry', await indexOf(early, same, other));
    expect(disagreements).toEqual([]);
  });
});

const storm = (number: number, published: string) =>
  storyOf(`A category ${number} storm off Varna will bring rain, forecasters said.`, {
    id: storyId(`storm-${number}`),
    published,
  });

test('a number that names a kind counts nothing, and what is far apart in time is something else', async () => {
  const near = await indexOf(storm(2, '2024-03-05'), storm(3, '2024-03-06'));
  expect((await compare('storm off Varna', near)).disagreements).toEqual([]);
  const far = await indexOf(early, { ...late, published: '2024-09-01' });
  expect((await compare('the ferry', far)).disagreements).toEqual([]);
});

/** What is pointed out of two stories of a sentence each, told on these days. */
async function differ(topic: string, sentences: readonly string[], days: readonly string[]) {
  const stories = sentences.map((text, at) =>
    storyOf(text, { id: storyId(`s${at}`), published: days[at] ?? '2024-03-06' }),
  );
  const { disagreements } = await compare(topic, await indexOf(...stories));
  return disagreements.map(({ kind, one, other: rival }) =>
    [kind, ...[one, rival].map(({ entry, given }) => sliceOf(entry.story.text, given)).toSorted()].join(' '),
  );
}

describe('a difference is not pointed out', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'of counts of one thing in sentences that have little else in common',
      'harbour board',
      [
        'A seat on the harbour board needs 1,990 votes, its rules say.',
        'The harbour board’s three wards cast 440 votes on Monday, a quarter more than last year.',
      ],
    ],
    [
      'of two polls, where every number is another',
      'Petrova Dimov poll',
      [
        'Ana Petrova leads Ivo Dimov in the Ledger poll of Varna, 49 points to 43.',
        'Ana Petrova leads Ivo Dimov in the Ledger poll of Varna, 51 points to 42.',
      ],
    ],
    [
      'of a number that only stands before a plural',
      'Varna storm',
      [
        'A category 3 storm off Varna must sustain winds, the Varna office says.',
        'A category 1 storm off Varna must sustain winds, the Varna office says.',
      ],
    ],
    [
      'of what a number names',
      'Varna storm warning',
      [
        'Forecasters of Varna keep a warning for category 3 storms in force.',
        'Forecasters of Varna keep a warning for category 1 storms in force.',
      ],
    ],
    [
      'of a sentence that has both figures',
      'Varna prize nominations',
      [
        'The Old Crane of Varna has seven nominations for the prize while The Pier has 11.',
        'The Pier of Varna leads with 11 nominations for the prize, and The Old Crane is beside it.',
      ],
    ],
    [
      'of a share of what somebody has',
      'Kestral oil',
      [
        'Kestral Oil now holds about 16 percent of Norland’s crude oil.',
        'Kestral Oil holds the first 2 of Norland’s crude oil.',
      ],
    ],
  ])('%s', async (_what, topic, sentences) => {
    expect(await differ(topic, sentences, [])).toEqual([]);
  });

  test('of what came each day: “yesterday” in stories of two days', async () => {
    const sentence = 'The harbour office of Varna issued its warning of high water yesterday.';
    expect(await differ('Varna warning', [sentence, sentence], ['2024-03-05', '2024-03-08'])).toEqual([]);
    const rival = 'The harbour office of Varna issued its warning of high water on 1 March.';
    expect(await differ('Varna warning', [sentence, rival], ['2024-03-05', '2024-03-08'])).toEqual([
      'day 1 March yesterday',
    ]);
  });

  test('of days that are months apart', async () => {
    const [one, rival] = ['12 March', '14 October'].map(
      (day) => `The regatta of Varna opened in the old harbour on ${day} 2023.`,
    );
    expect(await differ('Varna regatta', [one ?? '', rival ?? ''], [])).toEqual([]);
  });
});

test('figures that agree however they are written do not differ, and others of one thing do', async () => {
  const [one = '', same = '', rival = ''] = ['£4bn', '£4 billion', '£35 billion'].map(
    (sum) => `Kestral Shipping of Varna will make ${sum} cuts at its old docks.`,
  );
  expect(await differ('Kestral cuts', [one, same], [])).toEqual([]);
  expect(await differ('Kestral cuts', [one, rival], [])).toEqual(['figure 35 billion 4bn']);
});

test('days of two stories that differ for one event are pointed out', async () => {
  const one = storyOf('The trial of Vera Ilieva for smuggling amber opened in Burgas on Monday.', {
    id: storyId('one'),
    published: '2024-03-06',
  });
  const rival = storyOf('In Burgas the trial of Vera Ilieva for smuggling amber opened on Tuesday.', {
    id: storyId('rival'),
    published: '2024-03-06',
  });
  const { disagreements } = await compare('trial of Vera Ilieva', await indexOf(one, rival));
  expect(disagreements).toMatchObject([
    { kind: 'day', one: { date: { value: '2024-03-04' } }, other: { date: { value: '2024-03-05' } } },
  ]);
});
