import type { Entry } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { StoryId } from '../../story/story.ts';
import type { Rest } from '../../text/rest.ts';
import type { Question } from '../question/question.ts';
import { mayAnswer } from './may-answer.ts';
import { FAR_AWAY, join, nearestOf, type Nearness } from './nearness.ts';
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
};

/** The sentences of the stories that are nearest to the question, and how near the nearest passage is. */
export type Look = {
  readonly candidates: readonly Candidate[];
  /** The cosine of the nearest passage; null where there are no vectors. */
  readonly nearest: number | null;
};

/** The first stage: stories by their passages, then all sentences of those stories, however few words they share with the question. */
export async function look(
  question: Question,
  index: SearchIndex,
  { story, vector = null, rest }: LookOptions,
): Promise<Look> {
  const terms = question.terms.map(({ term }) => term);
  const byWords = index.search(terms, PASSAGES, story);
  const byVectors = vector === null ? [] : await index.near(vector, { limit: PASSAGES, story, rest });
  const { passages, nearest } = join(byWords, byVectors);
  const byEntry = new Map<Entry, Nearness[]>();
  for (const { entry, nearness } of passages.values()) {
    const known = byEntry.get(entry);
    if (known === undefined) byEntry.set(entry, [nearness]);
    else known.push(nearness);
  }
  const stories = [...byEntry]
    .map(([entry, some]) => ({ entry, nearness: nearestOf(some) }))
    .toSorted((a, b) => b.nearness.fused - a.nearness.fused)
    .slice(0, STORIES);
  const seen = new Set(stories.map(({ entry }) => entry));
  for (const entry of lookedAtWhole(index, story))
    if (!seen.has(entry)) stories.push({ entry, nearness: FAR_AWAY });
  const candidates = stories.flatMap(({ entry, nearness }) =>
    sentencesOf(entry, question, { passages, story: nearness }),
  );
  return { candidates, nearest };
}

function lookedAtWhole(index: SearchIndex, story: StoryId | undefined): readonly Entry[] {
  if (story === undefined) return index.sentenceCount <= FEW_SENTENCES ? [...index.entries.values()] : [];
  const entry = index.entries.get(story);
  return entry === undefined ? [] : [entry];
}

type Near = {
  readonly passages: ReturnType<typeof join>['passages'];
  readonly story: Nearness;
};

/** Every sentence of a story, or of a long one those of the passages that were found; notes answer only what is asked about them. */
function sentencesOf(entry: Entry, question: Question, { passages, story }: Near): readonly Candidate[] {
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
    return [{ entry, sentence, nearness: nearestOf(beside ?? []), story }];
  });
}
