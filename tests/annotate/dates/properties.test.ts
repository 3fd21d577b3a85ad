import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';
import { isTimexValue } from './timex-grammar.ts';

const WORDS = (
  "January May Sept. 5 29 31st 1998 2016 '90s 1980s last next this the a past two several half third quarter year years " +
  'week weeks day days decade ago later earlier before Friday Monday morning night tonight today yesterday at 5 p.m. noon EST 22:30 ' +
  'every daily fiscal first summer fall Christmas Thanksgiving year-ago nineteen ninety-six of and to , . - – “ ” said will was 03-23-89 ' +
  '2019-12-31 24 12/31/99 0 00 99 Q3 FY2012 twenty-four hundred 1/2 now recently same that following previous century 20th weekend half ended prayers a-year-ago before after from ( )'
).split(' ');

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const published = fc.constantFrom(null, '2020-01-09', '2000-02-29', '1989-12-31', '1999-01-01');

const DAYS: ReadonlySet<string> = new Set(['day', 'time']);

/** UTC+14 and UTC-8: no two clocks that anybody lives by are farther apart. */
const bothSides = (story: string, day?: string | null) =>
  ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return datesIn(story, day);
  });

describe('whatever words of time a story heaps up', () => {
  it('has values of TIMEX3 alone', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        for (const { value } of datesIn(story, day))
          expect([value, isTimexValue(value)]).toEqual([value, true]);
      }),
    );
  });

  it('names a part of days alone', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        const parted = datesIn(story, day).filter(({ partOfDay }) => partOfDay !== undefined);
        expect(parted.filter(({ granularity }) => !DAYS.has(granularity))).toEqual([]);
      }),
    );
  });

  it('has dates in order, apart, inside the story and without white space at their ends', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        let reached = 0;
        for (const { span } of datesIn(story, day)) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(span.end).toBeGreaterThan(span.start);
          expect(story.slice(span.start, span.end).trim()).toBe(story.slice(span.start, span.end));
          reached = span.end;
        }
        expect(reached).toBeLessThanOrEqual(story.length);
      }),
    );
  });

  it('has the same dates when it is read again', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        expect(datesIn(story, day)).toEqual(datesIn(story, day));
      }),
    );
  });
});

describe('in any time zone', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('means the same days', () => {
    const [east, west] = bothSides(
      'It began on Wednesday, at 11 p.m. yesterday, last month, in April, on New Year’s Eve and 10 days ago.',
    );
    expect(east).toHaveLength(6);
    expect(west).toEqual(east);
  });

  it('means the same days, whatever words are heaped up', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        const [east, west] = bothSides(story, day);
        expect(west).toEqual(east);
      }),
      { numRuns: 50 },
    );
  });

  it('and the zone of the test is a zone indeed', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const east = new Date(2020, 0, 9).getTime();
    process.env['TZ'] = 'America/Los_Angeles';
    expect(new Date(2020, 0, 9).getTime() - east).toBe(22 * 3_600_000);
  });

  it('asks no clock and no calendar but its own', () => {
    const folder = new URL('../../../src/annotate/dates/', import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(30);
    for (const name of files)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/\bDate[.(]|Intl\./u);
  });
});
