import { describe, it } from 'vitest';
import { NO_ANNOTATIONS } from '../../../src/story/annotation.ts';
import { dates } from '../../../src/annotate/dates/index.ts';
import type { Reading, Token } from '../../../src/annotate/language/reading.ts';
import { storyOf } from '../../support/story.ts';
import { expectLinear } from '../../support/expect-linear.ts';

/** Tokens by white space in one sentence: what is measured is the dates alone, and one endless sentence is the worst of them. */
function readingOf(text: string): Reading {
  const tokens = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }): Token => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
    pos: 'NOUN',
    sentence: 0,
  }));
  const span = { start: 0, end: text.length };
  return {
    story: { ...storyOf('x'), text, paragraphs: [{ span, number: 1, kind: 'body' }] },
    tokens,
    sentences: [{ span, paragraph: 1, first: 0, last: tokens.length }],
    marked: [],
    turns: [],
  };
}

describe('no text makes the dates slow', () => {
  it.each([
    ['one month after another', 'January '],
    ['numbers without an end', '1 '],
    ['spelled numbers', 'twenty-four hundred and '],
    ['counts and units', 'two and a half years or '],
    ['days and times', '5 p.m. EST Friday, '],
    ['years', '1998 1999-2000 '],
    ['digits in one word', '1998'],
    ['spaces', '  \t '],
    ['marks', '-/.,:'],
    ['modifiers', 'the end of the early '],
    ['ranges', 'Dec. 27-29 and 30 to 31 '],
    ['quarters', 'the year-ago third quarter of fiscal '],
    ['quotation marks', '" “ ” '],
    ['open dashes', 'year-'],
    ['weekdays and dates of one noun', 'Friday prayers on Jan. 17 '],
    ['days from days', 'two days before a week from Tuesday '],
    ['coming days', 'is on Friday and meets Monday '],
  ])('%s', async (_, piece) => {
    await expectLinear(
      (size) => readingOf(piece.repeat(size / piece.length)),
      (reading) => dates.annotate(reading, NO_ANNOTATIONS),
    );
  });
});
