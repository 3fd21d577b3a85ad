import { people } from '../../../src/annotate/people/index.ts';
import { personAt } from '../../../src/annotate/people/who-is.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { NO_ANNOTATIONS, type Person } from '../../../src/story/annotation.ts';
import { sliceOf, type Span } from '../../../src/text/span.ts';
import { storyOf } from '../../support/story.ts';

export const peopleOf = (text: string): readonly Person[] =>
  people.annotate(readLanguage(storyOf(text)), NO_ANNOTATIONS).people ?? [];

/** Their names in full. */
export const namesOf = (text: string): readonly string[] => peopleOf(text).map(({ canonical }) => canonical);

/** Whom the last occurrence of these words stands for. */
export function whoIs(text: string, words: string): string | null {
  const start = text.lastIndexOf(words);
  return personAt(peopleOf(text), { start, end: start + words.length })?.canonical ?? null;
}

export const wordsAt = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map((place) => sliceOf(text, place));
