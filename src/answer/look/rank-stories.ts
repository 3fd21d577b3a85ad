import type { Entry } from '../../search/entry.ts';
import type { Passage } from '../../search/passages.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { rarityIn } from '../../search/rarity.ts';
import { termsOf } from '../../search/terms.ts';
import { remembered } from '../../text/once-per.ts';
import { sliceOf } from '../../text/span.ts';
import type { Question } from '../question/question.ts';
import { shareOf } from '../rank/features/overlap.ts';
import { nearestOf, type Joined, type Nearness } from './nearness.ts';
import { likelihoodOf, type NearStory, type StoryWeights } from './near-story.ts';
import { timelinessOf } from './timeliness.ts';

/** Of so many the words are read: of eight, twenty or all, the right one is first and among five as often (1,000 questions, within .7 of 100). */
const READ = 10;

/** A story in which something was found. */
export type FoundStory = { readonly entry: Entry; readonly story: NearStory };

type RankOptions = {
  readonly index: SearchIndex;
  readonly weights: StoryWeights;
  /** The times that the question names, as years, months or days. */
  readonly times: readonly string[];
};

/** The likeliest stories of those in which passages were found, the likeliest first. */
export function rankStories(
  question: Question,
  { passages }: Joined,
  { index, weights, times }: RankOptions,
): readonly FoundStory[] {
  const byEntry = new Map<Entry, { readonly near: Nearness[]; readonly found: Passage[] }>();
  for (const [passage, { entry, nearness }] of passages) {
    const known = byEntry.get(entry) ?? { near: [], found: [] };
    byEntry.set(entry, known);
    known.near.push(nearness);
    known.found.push(passage);
  }
  const sharesIn = sharesOf(question, index);
  const unread = [...byEntry].map(([entry, { near, found }]) => ({
    entry,
    found,
    story: {
      nearness: nearestOf(near),
      timeliness: timelinessOf(entry.story.published, times),
      cover: 0,
      lacksNames: 0,
    },
  }));
  const read = likeliest(unread, weights)
    .slice(0, READ)
    .map(({ entry, found, story }) => ({ entry, story: { ...story, ...sharesIn(entry, found) } }));
  const all = likeliest(read, weights);
  const best = all[0]?.likelihood ?? 0;
  return all.map(({ entry, story, likelihood }) => ({
    entry,
    story: { ...story, behind: likelihood - best },
  }));
}

const likeliest = <Each extends { readonly story: Omit<NearStory, 'behind'> }>(
  some: readonly Each[],
  weights: StoryWeights,
): readonly (Each & { readonly likelihood: number })[] =>
  some
    .map((each) => ({ ...each, likelihood: likelihoodOf(each.story, weights) }))
    .toSorted((a, b) => b.likelihood - a.likelihood);

/**
 * What a story has of the question's words, of those that any story has, and of its names. A rare word tells more of which story is
 * meant than how rare it is by itself: its weight is the square of that.
 */
function sharesOf(
  question: Question,
  index: SearchIndex,
): (entry: Entry, found: readonly Passage[]) => Pick<NearStory, 'cover' | 'lacksNames'> {
  const rarity = rarityIn(index);
  const names = new Set(question.names.map(({ term }) => term));
  const weigh = remembered((term: string) => (index.has(term) ? rarity(term) ** 2 : 0));
  const weighName = (term: string): number => (names.has(term) ? weigh(term) : 0);
  const isNamed = [...names].some((term) => weigh(term) > 0);
  return ({ story }, found) => {
    const has = new Set(
      [story.headline ?? '', ...found.map(({ span }) => sliceOf(story.text, span))].flatMap((text) =>
        termsOf(text).map(({ term }) => term),
      ),
    );
    const share = (weightOf: (term: string) => number): number =>
      shareOf({ question }, weightOf, (term) => has.has(term));
    return { cover: share(weigh), lacksNames: isNamed ? 1 - share(weighName) : 0 };
  };
}
