import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import type { AnswerOptions } from './answer-options.ts';
import { judge } from './judge/judge.ts';
import { look, STORIES } from './look/look.ts';
import { present } from './present/present.ts';
import { abstainFromNothing, asksMainEvent, asksNothing } from './question/asks-nothing.ts';
import { inTheirWords } from './question/in-their-words.ts';
import type { Question } from './question/question.ts';
import { rerank, type Among } from './rank/rerank.ts';
import { keep } from './rank/keep.ts';
import { newestFirst } from './rank/newest-first.ts';
import { scopeOf, viewOf } from './view.ts';

/** The sentences of the stories that answer, best first, or why none does: from reading the question to what is shown, stage by stage. */
export async function findAnswer(
  given: Question,
  index: SearchIndex,
  options: AnswerOptions = {},
): Promise<Answer> {
  const { story, models = null, today = null, shown = null, rest } = options;
  // Read the question.
  if (asksNothing(given, index, story)) return abstainFromNothing(given);
  const question = inTheirWords(given, index, story);
  const scope = scopeOf(question, index, { story, shown });
  // A bare "who?" of one story has nothing to read or encode.
  const isBare = asksMainEvent(question);
  const reader = isBare ? null : models;
  // Where to look.
  const vector = (await reader?.encoder.question(question.words).catch(() => null)) ?? null;
  const { candidates, nearest } = await look(question, index, { story, vector, today, rest });
  // Candidates.
  const views = keep(candidates.map(viewOf), scope, options);
  // Rank.
  const { ranked, weights } = await rerank(views, scope, {
    reranker: reader?.reranker ?? null,
    among: story === undefined ? amongOf(index.entries.size) : 'one',
  });
  // Judge.
  const judged = judge({ ranked: newestFirst(ranked, scope), others: [], scope, nearest }, weights, {
    isBare,
    speaker: options.speaker,
  });
  // Present.
  return present(judged, scope, options);
}

const amongOf = (stories: number): Among => (stories > STORIES ? 'many' : stories > 1 ? 'few' : 'one');
