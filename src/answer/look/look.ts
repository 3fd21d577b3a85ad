import type { Entry } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { StoryId } from '../../story/story.ts';
import type { Rest } from '../../text/rest.ts';
import type { Question } from '../question/question.ts';
import { timesAsked } from '../question/times-asked.ts';
import { mayAnswer } from './may-answer.ts';
import { FAR_AWAY, join, nearestOf, type Joined, type Nearness } from './nearness.ts';
import { timelinessOf } from './timeliness.ts';
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

/** A story of the time that is asked for goes before one that is nearer by so much. */
const TIMELY = 0.25;

/** Where to look: in one story, or among all; with the question's vector, where there are any. */
export type LookOptions = {
  readonly story?: StoryId | undefined;
  readonly vector?: Int8Array | null;
  /** Others run while all vectors are compared. */
  readonly rest?: Rest | undefined;
  /** The day of asking, `2020-01-10`, from which "last week" counts. */
  readonly today?: string | null;
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
  { story, vector = null, today = null, rest }: LookOptions,
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
  const times = story === undefined ? timesAsked(question.words, today) : [];
  const stories = [...byEntry]
    .map(([entry, some]) => storyOf(entry, nearestOf(some), times))
    .toSorted((a, b) => placeOf(b) - placeOf(a))
    .slice(0, STORIES);
  const seen = new Set(stories.map(({ entry }) => entry));
  for (const entry of lookedAtWhole(index, story))
    if (!seen.has(entry)) stories.push(storyOf(entry, FAR_AWAY, times));
  const candidates = stories.flatMap((near) => sentencesOf(near, question, passages));
  return { candidates, nearest };
}

function lookedAtWhole(index: SearchIndex, story: StoryId | undefined): readonly Entry[] {
  if (story === undefined) return index.sentenceCount <= FEW_SENTENCES ? [...index.entries.values()] : [];
  const entry = index.entries.get(story);
  return entry === undefined ? [] : [entry];
}

type NearStory = { readonly entry: Entry; readonly nearness: Nearness; readonly timeliness: number };

const storyOf = (entry: Entry, nearness: Nearness, times: readonly string[]): NearStory => ({
  entry,
  nearness,
  timeliness: timelinessOf(entry.story.published, times),
});

const placeOf = ({ nearness, timeliness }: NearStory): number => nearness.fused + TIMELY * timeliness;

/** Every sentence of a story, or of a long one those of the passages that were found; notes answer only what is asked about them. */
function sentencesOf(
  { entry, nearness: story, timeliness }: NearStory,
  question: Question,
  passages: Joined['passages'],
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
    return [{ entry, sentence, nearness: nearestOf(beside ?? []), story, timeliness }];
  });
}
