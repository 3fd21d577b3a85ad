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
