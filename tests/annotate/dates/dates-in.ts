import { NO_ANNOTATIONS, type DateMention } from '../../../src/story/annotation.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { dates } from '../../../src/annotate/dates/index.ts';
import { storyOf } from '../../support/story.ts';

/** The dates of a text that was published on a Thursday, unless the test says otherwise. */
export function datesIn(text: string, published: string | null = '2020-01-09'): readonly DateMention[] {
  return dates.annotate(readLanguage(storyOf(text, { published })), NO_ANNOTATIONS).dates ?? [];
}

/** What is found, as "words = value", in order. */
export const saidIn = (text: string, published?: string | null): readonly string[] =>
  datesIn(text, published).map(({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`);
