import type { StoryId } from '../story/story.ts';
import type { Entry, SentenceEntry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Question } from './question/question.ts';

/** A sentence that may answer, in its story. */
export type Candidate = {
  readonly entry: Entry;
  readonly sentence: SentenceEntry;
  /** BM25+ of the best passage it stands in, over that of the best passage of all: between 0 and 1. */
  readonly passageScore: number;
};

/** Passages looked into. The right sentence of a dev question is in the first 30 as often as in all. */
const PASSAGES = 30;

/** Asks that are about the correction itself. */
const ABOUT_CORRECTION = /\b(?:correct\w*|clarif\w*|updat\w*|amend\w*|editor|error|mistake)\b/iu;
/** Asks that are about who wrote the story. */
const ABOUT_CONTRIBUTORS =
  /\b(?:report(?:ed|er|ers|ing)|contribut\w*|wrote|written|author|byline|journalists?)\b/iu;

/** The sentences of the passages that MiniSearch finds, each once. Notes at the end of a story answer only what is asked about them. */
export function candidatesFor(question: Question, index: SearchIndex, story?: StoryId): readonly Candidate[] {
  const seen = new Map<SentenceEntry, Candidate>();
  const add = (entry: Entry, sentences: readonly SentenceEntry[], passageScore: number): void => {
    for (const sentence of sentences)
      if (!seen.has(sentence) && mayAnswer(sentence, question.words))
        seen.set(sentence, { entry, sentence, passageScore });
  };
  const terms = question.terms.map(({ term }) => term);
  const hits = index.search(terms, PASSAGES, story);
  const best = hits[0]?.score ?? 1;
  for (const { entry, passage, score } of hits)
    add(entry, entry.sentences.slice(passage.first, passage.last), score / best);
  for (const entry of readWhole(index, story)) add(entry, entry.sentences, 0);
  return [...seen.values()];
}

/** So few sentences are read whole, all of them: what answers need not share a word with the question. */
const FEW_SENTENCES = 300;

function readWhole(index: SearchIndex, story: StoryId | undefined): readonly Entry[] {
  if (story === undefined) return index.sentenceCount <= FEW_SENTENCES ? [...index.entries.values()] : [];
  const entry = index.entries.get(story);
  return entry === undefined || entry.sentences.length > FEW_SENTENCES ? [] : [entry];
}

function mayAnswer({ kind }: SentenceEntry, words: string): boolean {
  switch (kind) {
    case 'body':
      return true;
    case 'correction':
      return ABOUT_CORRECTION.test(words);
    case 'contributors':
      return ABOUT_CONTRIBUTORS.test(words);
    case 'heading':
    case 'caption':
    case 'dateline':
    case 'link':
      return false;
  }
}
