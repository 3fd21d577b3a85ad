import { candidatesFor } from '../../src/answer/candidates.ts';
import { RERANK_DEPTH, readBest } from '../../src/answer/rerank.ts';
import { SIGNS } from '../../src/answer/confidence.ts';
import { knownIn } from '../../src/answer/known-in.ts';
import { correctSpelling } from '../../src/answer/question/correct-spelling.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import type { Feature } from '../../src/answer/features/feature.ts';
import { rank } from '../../src/answer/rank.ts';
import { scopeOf, viewOf, type Scope, type View } from '../../src/answer/view.ts';
import type { Weights } from '../../src/answer/weights.ts';
import type { Reranker } from '../../src/reranker/reranker.ts';
import { openLibrary } from '../../src/newsroom/library/library.ts';
import { storyId } from '../../src/story/story.ts';
import { isRight, type Asked, type QuestionSet } from './questions.ts';
import type { List } from './softmax.ts';

/** A question with its candidates, as the bot sees them. */
export type Viewed = {
  readonly set: string;
  readonly asked: Asked;
  readonly answerable: boolean;
  readonly views: readonly View[];
  readonly scope: Scope;
  readonly knows: (term: string) => boolean;
};

export async function viewAll({ name, stories, asked }: QuestionSet): Promise<readonly Viewed[]> {
  const { index } = await openLibrary([stories], () => {});
  return asked.flatMap((each) => {
    const story = storyId(each.story);
    const question = correctSpelling(readQuestion(each.question), index);
    if (!index.entries.has(story) || question.isSmallTalk) return [];
    return [
      {
        set: name,
        asked: each,
        answerable: each.answers.length + each.evidence.length > 0,
        views: candidatesFor(question, index, story).map(viewOf),
        scope: scopeOf(question, index),
        knows: knownIn(index, story),
      },
    ];
  });
}

/** The candidates that the model reads, chosen by the given weights, with its scores. */
export async function withMeaning(viewed: Viewed, reranker: Reranker, words: Weights): Promise<Viewed> {
  const best = rank(viewed.views, viewed.scope, words).slice(0, RERANK_DEPTH);
  return { ...viewed, views: await readBest(best, viewed.scope, reranker) };
}

const isAnswer = ({ asked }: Viewed, { candidate: { entry, sentence } }: View): boolean =>
  isRight(asked, entry.story.text, sentence.span);

/** What the ranker learns from. */
export const listOf = (viewed: Viewed, features: readonly Feature[], weight: number): List => ({
  rows: viewed.views.map((view) => Float64Array.from(features, ({ measure }) => measure(view, viewed.scope))),
  right: viewed.views.map((view) => isAnswer(viewed, view)),
  weight,
});

/** What the confidence learns from: the signs of the first sentence under the ranker's weights, and whether it is right. */
export function signsOf(
  viewed: Viewed,
  weights: Weights,
): { readonly row: Float64Array; readonly first: boolean } {
  const ranked = rank(viewed.views, viewed.scope, weights);
  const [best] = ranked;
  return {
    row: Float64Array.from(SIGNS, ({ measure }) =>
      measure({ ranked, scope: viewed.scope, knows: viewed.knows }),
    ),
    first: best !== undefined && isAnswer(viewed, best.view),
  };
}
