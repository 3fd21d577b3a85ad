import type { Models } from '../models/models.ts';
import { makeEntry } from '../search/entry.ts';
import { buildIndex } from '../search/search-index.ts';
import { storyId, type Paragraph, type Story } from '../story/story.ts';
import { correctSpelling } from './question/correct-spelling.ts';
import { readQuestion } from './question/question.ts';
import { ANY_STORY } from './look/near-story.ts';
import { FAR_AWAY } from './look/nearness.ts';
import { rerank } from './rank/rerank.ts';
import { scopeOf, viewOf } from './view.ts';

/** A sentence without a word, or one that shares nothing: below every other. */
const LOWEST = -100;

/** The ranker on sentences that come without a story: a score a sentence (a logit), higher is better. */
export async function rankSentences(
  question: string,
  sentences: readonly string[],
  models: Models | null,
): Promise<readonly number[]> {
  const entry = await makeEntry(storyOf(sentences));
  const index = await buildIndex([entry]);
  const scope = scopeOf(correctSpelling(readQuestion(question), index), index);
  const views = entry.sentences.map((sentence) =>
    viewOf({ entry, sentence, nearness: FAR_AWAY, story: ANY_STORY }),
  );
  const { ranked } = await rerank(views, scope, {
    reranker: models?.reranker ?? null,
    most: views.length,
    bare: true,
  });
  const scores: number[] = sentences.map(() => LOWEST);
  for (const { view, score } of ranked) {
    const place = view.candidate.sentence.paragraph - 1;
    scores[place] = Math.max(scores[place] ?? LOWEST, score);
  }
  return scores;
}

/** The sentences as the paragraphs of a story, each numbered by its place. */
function storyOf(sentences: readonly string[]): Story {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const [place, sentence] of sentences.entries()) {
    const start = text.length + sentence.length - sentence.trimStart().length;
    const end = start + sentence.trim().length;
    if (end > start) paragraphs.push({ span: { start, end }, number: place + 1, kind: 'body' });
    text += `${sentence}\n\n`;
  }
  const none = { headline: null, outlet: null, published: null, url: null, author: null } as const;
  return { id: storyId('sentences'), ...none, language: 'en', text, paragraphs };
}
