import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { storyOf } from '../../support/story.ts';

const datesOf = (text: string): readonly string[] =>
  annotate(storyOf(text, { published: '2020-01-09' })).dates.map(
    ({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`,
  );

describe('days between marks count from the day on which they were spoken', () => {
  test.each([
    [
      'behind the day',
      'Lea Moss said on Jan. 3: “The pump broke last night and we mend it tomorrow.”',
      ['Jan. 3 = 2020-01-03', 'last night = 2020-01-02TNI', 'tomorrow = 2020-01-04'],
    ],
    [
      'before it',
      '“We closed the lock yesterday,” Tom Hale told reporters on Monday.',
      ['yesterday = 2020-01-05', 'Monday = 2020-01-06'],
    ],
    [
      'not where no day is said',
      'It broke on Jan. 3. “We mend it today,” said Lea Moss.',
      ['Jan. 3 = 2020-01-03', 'today = 2020-01-09'],
    ],
    [
      'not outside the marks',
      'Lea Moss said on Jan. 3 that the yard closes today.',
      ['Jan. 3 = 2020-01-03', 'today = 2020-01-09'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
