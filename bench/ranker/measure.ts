import { findPassages, look } from '../../src/answer/look/look.ts';
import { STORY_SIGNS, type StoryWeights } from '../../src/answer/look/near-story.ts';
import { rankStories } from '../../src/answer/look/rank-stories.ts';
import { SIGNS } from '../../src/answer/judge/confidence.ts';
import type { Grounds } from '../../src/answer/judge/confidence.ts';
import { admit } from '../../src/answer/judge/judge.ts';
import { inTheirWords } from '../../src/answer/question/in-their-words.ts';
import { readQuestion, type Question } from '../../src/answer/question/question.ts';
import { timesAsked } from '../../src/answer/question/times-asked.ts';
import type { Feature } from '../../src/answer/rank/features/feature.ts';
import { rank } from '../../src/answer/rank/rank.ts';
import { readBest, RERANK_DEPTH } from '../../src/answer/rank/rerank.ts';
import type { Weights } from '../../src/answer/rank/weights.ts';
import { scopeOf, viewOf, type Scope, type View } from '../../src/answer/view.ts';
import type { Models } from '../../src/models/models.ts';
import { openLibrary } from '../../src/newsroom/library/library.ts';
import { makeVectors } from '../../src/newsroom/library/make-vectors.ts';
import type { VectorCache } from '../../src/newsroom/library/vector-cache.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { storyId, type StoryId } from '../../src/story/story.ts';
import { isRight, type Asked, type QuestionSet } from './questions.ts';
import type { List } from './softmax.ts';

/** A question with its candidates, as the bot sees them. */
export type Viewed = {
  readonly set: string;
  readonly asked: Asked;
  readonly answerable: boolean;
  readonly views: readonly View[];
  readonly scope: Scope;
  /** The cosine of the nearest passage. */
  readonly nearest: number | null;
};

/** Most candidates of a question that are kept: what stands further behind is never read, and costs memory. */
const KEPT = 120;

type Looking = { readonly models: Models; readonly cache: VectorCache };

/** The stories of some files, with their vectors; the same files are opened once. */
export function openStories({ models, cache }: Looking): (files: readonly string[]) => Promise<SearchIndex> {
  const opened = new Map<string, Promise<SearchIndex>>();
  const open = async (files: readonly string[]): Promise<SearchIndex> => {
    const { loaded, index } = await openLibrary(files, () => {});
    const batches = [...loaded.values()].map(({ hash, entries }) => ({ hash: hash ?? '', entries }));
    await makeVectors(batches, { encoder: models.encoder, cache, isStopped: () => false });
    return index;
  };
  return (files) => {
    const key = files.join();
    const known = opened.get(key) ?? open(files);
    opened.set(key, known);
    return known;
  };
}

type Opened = { readonly models: Models; readonly open: ReturnType<typeof openStories> };

/** The questions of a set that are read at all, one after the other, which keeps memory flat. */
async function* read(
  { stories, cold, absent, asked }: QuestionSet,
  { models, open }: Opened,
): AsyncGenerator<{
  readonly each: Asked;
  readonly question: Question;
  readonly vector: Int8Array;
  readonly index: SearchIndex;
  /** The one story that is asked; none where all are. */
  readonly within: StoryId | undefined;
}> {
  const index = await open(stories);
  for (const each of asked) {
    const story = storyId(each.story);
    const given = readQuestion(each.question);
    if (index.entries.has(story) === absent || given.isSmallTalk || given.terms.length === 0) continue;
    const within = cold ? undefined : story;
    const question = inTheirWords(given, index, within);
    // oxlint-disable-next-line no-await-in-loop
    yield { each, question, vector: await models.encoder.question(question.words), index, within };
  }
}

/** What is learned of which story is asked for: of each question the stories that were found, and which is right. */
export async function storyLists(
  set: QuestionSet,
  opened: Opened,
  weights: StoryWeights,
): Promise<readonly List[]> {
  const lists: List[] = [];
  for await (const { each, question, vector, index } of read(set, opened)) {
    const joined = await findPassages(question, index, { vector });
    const found = rankStories(question, joined, { index, weights, times: timesAsked(question.words, null) });
    lists.push({
      rows: found.map(({ story }) => Float64Array.from(STORY_SIGNS, ({ measure }) => measure(story))),
      right: found.map(({ entry }) => entry.story.id === each.story),
      weight: 1,
    });
  }
  return lists.filter(({ right }) => right.includes(true));
}

export async function viewAll(
  set: QuestionSet,
  opened: Opened,
  weights: StoryWeights,
): Promise<readonly Viewed[]> {
  const viewed: Viewed[] = [];
  for await (const { each, question, vector, index, within } of read(set, opened)) {
    const { candidates, nearest } = await look(question, index, { story: within, vector, weights });
    viewed.push({
      set: set.name,
      asked: each,
      answerable: each.answers.length + each.evidence.length > 0,
      views: candidates.map(viewOf),
      scope: scopeOf(question, index, { story: within }),
      nearest,
    });
  }
  return viewed;
}

/** Only the nearest candidates, by the given weights. */
export const nearestOnly = (viewed: Viewed, weights: Weights): Viewed => ({
  ...viewed,
  views: rank(viewed.views, viewed.scope, weights)
    .slice(0, KEPT)
    .map(({ view }) => view),
});

/** The candidates that the reranker reads, chosen by the given weights, with its scores. */
export async function withReadings(viewed: Viewed, models: Models, firstStage: Weights): Promise<Viewed> {
  const best = rank(viewed.views, viewed.scope, firstStage).slice(0, RERANK_DEPTH);
  return { ...viewed, views: await readBest(best, viewed.scope, { reranker: models.reranker }) };
}

const isAnswer = ({ asked }: Viewed, { candidate: { entry, sentence } }: View): boolean =>
  isRight(asked, entry.story, sentence.span);

/** What the ranker learns from. */
export const listOf = (viewed: Viewed, features: readonly Feature[], weight: number): List => ({
  rows: viewed.views.map((view) => Float64Array.from(features, ({ measure }) => measure(view, viewed.scope))),
  right: viewed.views.map((view) => isAnswer(viewed, view)),
  weight,
});

/** What the judge sees of a question under these weights. */
export function groundsOf({ views, scope, nearest }: Viewed, weights: Weights): Grounds {
  const { ranked, whose } = admit({ ranked: rank(views, scope, weights), scope });
  return { ranked: whose?.theirs ?? ranked, others: whose?.others ?? [], scope, nearest };
}

/** What the confidence learns from: the signs of the first sentence under the ranker's weights, and whether it is right. */
export function signsOf(
  viewed: Viewed,
  weights: Weights,
): { readonly row: Float64Array; readonly first: boolean; readonly inThree: boolean } {
  const grounds = groundsOf(viewed, weights);
  const right = grounds.ranked.slice(0, 3).map(({ view }) => isAnswer(viewed, view));
  return {
    row: Float64Array.from(SIGNS, ({ measure }) => measure(grounds)),
    first: right[0] ?? false,
    inThree: right.includes(true),
  };
}
