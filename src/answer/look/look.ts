import type { Entry } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { StoryId } from '../../story/story.ts';
import type { Rest } from '../../text/rest.ts';
import type { Question } from '../question/question.ts';
import { BY_STORY } from '../rank/weights.ts';
import { timesAsked } from '../question/times-asked.ts';
import { mayAnswer } from './may-answer.ts';
import { ANY_STORY, type StoryWeights } from './near-story.ts';
import { join, nearestOf, type Joined, type Nearness } from './nearness.ts';
import { rankStories, type FoundStory } from './rank-stories.ts';
import type { Candidate } from './candidate.ts';

/** Passages of each list. */
const PASSAGES = 100;

/**
 * Stories that are read where none is named. The right one is among the first five for 99 of 100 questions that name somebody in it, and
 * for 94 that only describe it (1,112 questions asked of 269 stories).
 */
export const STORIES = 5;

/** So few sentences are looked at whole: what answers need not share a word with the question. */
const FEW_SENTENCES = 300;

/** Where to look: in one story, or among all; with the question's vector, where there are any. */
export type LookOptions = {
  readonly story?: StoryId | undefined;
  readonly vector?: Int8Array | null;
  /** Others run while all vectors are compared. */
  readonly rest?: Rest | undefined;
  /** The day of asking, `2020-01-10`, from which "last week" counts. */
  readonly today?: string | null;
  /** What tells which story is asked for; without it as trained. */
  readonly weights?: StoryWeights;
};

/** The sentences of the stories that are nearest to the question, and how near the nearest passage is. */
export type Look = {
  readonly candidates: readonly Candidate[];
  /** The cosine of the nearest passage; null where there are no vectors. */
  readonly nearest: number | null;
};

/** The first stage: stories by their passages, then all sentences of those stories, however few words they share with the question. */
export async function look(question: Question, index: SearchIndex, options: LookOptions): Promise<Look> {
  const joined = await findPassages(question, index, options);
  const stories =
    options.story === undefined
      ? likelyStories(question, joined, { ...options, index })
      : namedStory(index.entries.get(options.story), joined);
  return {
    candidates: stories.flatMap((each) => sentencesOf(each, question, joined)),
    nearest: joined.nearest,
  };
}

/** Passages by words and by vectors. */
export async function findPassages(
  { terms }: Question,
  index: SearchIndex,
  { story, vector = null, rest }: LookOptions,
): Promise<Joined> {
  const byWords = index.search(
    terms.map(({ term }) => term),
    PASSAGES,
    story,
  );
  return join(byWords, vector === null ? [] : await index.near(vector, { limit: PASSAGES, story, rest }));
}

/** The likeliest of all stories; of few sentences all. */
function likelyStories(
  question: Question,
  joined: Joined,
  { index, weights = BY_STORY, today = null }: LookOptions & { readonly index: SearchIndex },
): readonly FoundStory[] {
  const times = timesAsked(question.words, today);
  const found = rankStories(question, joined, { index, weights, times }).slice(0, STORIES);
  const seen = new Set(found.map(({ entry }) => entry));
  // One in which nothing was found is no likelier than the last.
  const last = found.at(-1)?.story ?? ANY_STORY;
  const whole = index.sentenceCount <= FEW_SENTENCES ? [...index.entries.values()] : [];
  const others = whole.filter((entry) => !seen.has(entry));
  const all = [...found, ...others.map((entry) => ({ entry, story: { ...last, nearness: joined.others } }))];
  // Of so few stories all are read, and what is in one may be in the others.
  return index.entries.size <= STORIES
    ? all.map(({ entry, story }) => ({ entry, story: { ...story, behind: 0 } }))
    : all;
}

/** Of one that is named nothing has to tell that it is meant: its words are not read for that. */
function namedStory(entry: Entry | undefined, { passages, others }: Joined): readonly FoundStory[] {
  const near = [...passages.values()].map(({ nearness }) => nearness);
  const nearness = nearestOf(near.length === 0 ? [others] : near);
  return entry === undefined ? [] : [{ entry, story: { ...ANY_STORY, nearness } }];
}

/** Every sentence of a story, or of a long one those of the passages that were found; notes answer only what is asked about them. */
function sentencesOf(
  { entry, story }: FoundStory,
  question: Question,
  { passages, others }: Joined,
): readonly Candidate[] {
  const near: (Nearness[] | undefined)[] = [];
  for (const passage of entry.passages) {
    const found = passages.get(passage);
    if (found === undefined) continue;
    for (let at = passage.first; at < passage.last; at += 1) (near[at] ??= []).push(found.nearness);
  }
  const isLong = entry.sentences.length > FEW_SENTENCES;
  return entry.sentences.flatMap((sentence): Candidate[] => {
    const beside = near[sentence.index];
    if ((isLong && beside === undefined) || !mayAnswer(sentence, question.words)) return [];
    return [{ entry, sentence, nearness: nearestOf(beside ?? [others]), story }];
  });
}
