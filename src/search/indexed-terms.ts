import { SHORT_MONTHS } from '../annotate/lexicon/en/short-months.ts';
import { remembered } from '../text/once-per.ts';
import { sliceOf } from '../text/span.ts';
import type { Entry, SentenceEntry } from './entry.ts';
import { fieldsOf, type Passage, type PassageFields } from './passages.ts';
import { termsOf } from './terms.ts';

/** Between two terms, which have none in them. */
const BLANK = ' ';

/** The terms that were joined. */
export const splitTerms = (joined: string): string[] => (joined === '' ? [] : joined.split(BLANK));

const joinTerms = (terms: readonly { readonly term: string }[]): string =>
  terms.map(({ term }) => term).join(BLANK);

/** The fields of each passage of a story as terms. Those of its text are those of its sentences, which are known: stemming them again would take as long as all else. */
export function* indexedTerms(entry: Entry): Generator<PassageFields, void, void> {
  // A headline comes with each passage, and the same people with most.
  const termsIn = remembered((words: string) => joinTerms(termsOf(words)));
  for (const [at, fields] of fieldsOf(entry.story, entry.found, entry.passages).entries()) {
    const passage = entry.passages[at];
    yield {
      text: (passage && termsOfSentences(entry, passage)) ?? joinTerms(termsOf(fields.text)),
      speakers: termsIn(fields.speakers),
      people: termsIn(fields.people),
      headline: termsIn(fields.headline),
    };
  }
}

/** Null where the words of the whole passage may be other terms than those of its sentences. */
function termsOfSentences({ story, sentences }: Entry, { first, last }: Passage): string | null {
  const terms: string[] = [];
  for (let at = first; at < last; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) return null;
    if (at + 1 < last && !isApart(story.text, sentence, sentences[at + 1])) return null;
    if (sentence.terms.length > 0) terms.push(joinTerms(sentence.terms));
  }
  return terms.join(BLANK);
}

/** Nothing but a blank stands between two sentences, and the first does not end with a month that only a figure behind it makes one ("Jan"). */
function isApart(text: string, sentence: SentenceEntry, behind: SentenceEntry | undefined): boolean {
  const gap = text.slice(sentence.span.end, behind?.span.start);
  const last = sentence.terms.at(-1);
  return (
    gap !== '' &&
    gap.trim() === '' &&
    !(last?.end === sentence.span.end && SHORT_MONTHS.has(sliceOf(text, last)))
  );
}
