import { describe, expect, test } from 'vitest';
import { timelineOf, type TimelineFilter } from '../../src/timeline/events.ts';
import { sliceOf } from '../../src/text/span.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const index = await indexOf(
  storyOf(
    'The ferry sank on Monday.\n\nAna Petrova had opened the harbour in May 2019. The lighthouse was built in 1899.\n\nDivers will go down on Friday. They have waited for two weeks.',
    { id: storyId('ferry'), published: '2024-03-06' },
  ),
  storyOf('The bridge will close on April 15, 2024.', { id: storyId('bridge'), published: '2024-04-02' }),
);

const days = async (filter?: TimelineFilter): Promise<readonly string[]> =>
  (await timelineOf(index, filter)).map(({ date }) => date.value);

describe('the events stand in order', () => {
  test.each<[string, TimelineFilter | undefined, readonly string[]]>([
    ['of all stories', undefined, ['1899', '2019-05', '2024-03-04', '2024-03-08', '2024-04-15']],
    ['of one story', { story: storyId('bridge') }, ['2024-04-15']],
    ['from a day on', { from: '2019-05-20' }, ['2019-05', '2024-03-04', '2024-03-08', '2024-04-15']],
    ['up to a day', { to: '2024-03-04' }, ['1899', '2019-05', '2024-03-04']],
    ['about a person', { person: 'Petrova' }, ['2019-05']],
    ['about nobody', { person: 'Merkel' }, []],
  ])('%s', async (_which, filter, values) => {
    expect(await days(filter)).toEqual(values);
  });
});

test('each has its sentence and the words that its day was resolved from', async () => {
  const [, , sank] = await timelineOf(index);
  expect(sank && sliceOf(sank.evidence.story.text, sank.evidence.span)).toBe('The ferry sank on Monday.');
  expect(sank && sliceOf(sank.evidence.story.text, sank.date.span)).toBe('Monday');
});
