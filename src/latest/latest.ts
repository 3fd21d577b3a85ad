import type { Entry, SentenceEntry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import type { Evidence } from '../story/evidence.ts';
import type { StoryId } from '../story/story.ts';
import { compareText } from '../text/compare-text.ts';

/** A sentence about a topic. */
export type LatestSentence = { readonly evidence: Evidence; readonly paragraph: number };

/** Passages looked into. */
const PASSAGES = 200;
/** A sentence is about a topic whose terms it has but for one in three: "port strike talks" may leave out the talks. */
const PART = 2 / 3;
/** Of one story, so that it does not hide the others. */
const MOST_OF_A_STORY = 2;

/** What the stories have on a topic, the newest story first, undated ones last; of a story the sentences that have most of it. */
export function latestOn(topic: string, index: SearchIndex, story?: StoryId): readonly LatestSentence[] {
  const wanted = new Set(contentTermsOf(topic));
  if (wanted.size === 0) return [];
  const found = new Map<Entry, Set<SentenceEntry>>();
  for (const { entry, passage } of index.search([...wanted], PASSAGES, story)) {
    const known = found.get(entry) ?? new Set<SentenceEntry>();
    found.set(entry, known);
    for (const sentence of entry.sentences.slice(passage.first, passage.last)) known.add(sentence);
  }
  return [...found]
    .toSorted(([a], [b]) => compareText(day(b), day(a)))
    .flatMap(([entry, sentences]) => bestOf(entry, [...sentences], wanted));
}

function bestOf(
  { story }: Entry,
  sentences: readonly SentenceEntry[],
  wanted: ReadonlySet<string>,
): readonly LatestSentence[] {
  return sentences
    .filter(({ kind }) => kind === 'body')
    .map((sentence) => ({ sentence, shared: sharedWith(sentence, wanted) }))
    .filter(({ shared }) => shared >= wanted.size * PART)
    .toSorted((a, b) => b.shared - a.shared || a.sentence.index - b.sentence.index)
    .slice(0, MOST_OF_A_STORY)
    .map(({ sentence: { span, paragraph } }) => ({ evidence: { story, span }, paragraph }));
}

const sharedWith = ({ terms }: SentenceEntry, wanted: ReadonlySet<string>): number =>
  new Set(terms.map(({ term }) => term).filter((term) => wanted.has(term))).size;

const day = ({ story: { published } }: Entry): string => published ?? '';
