import MiniSearch, { type Options } from 'minisearch';
import { termsOf } from './terms.ts';
import { STOP_TERMS } from './stop-terms.ts';
import type { StoryId } from '../story/story.ts';
import type { Entry } from './entry.ts';
import { makeVocabulary } from './vocabulary.ts';
import { fieldsOf, type Passage, type PassageFields } from './passages.ts';
import type { PassageHit } from './passage-hit.ts';
import { nearestPassages } from './nearest-passages.ts';

/** All stories in reach, in passages, behind MiniSearch. It never changes: a reload builds another. */
export type SearchIndex = {
  readonly entries: ReadonlyMap<StoryId, Entry>;
  /** Passages that have one of the terms, best first by BM25+; `story` restricts to one story. */
  search(words: readonly string[], limit: number, story?: StoryId): readonly PassageHit[];
  /** The same, where the weight of a term is multiplied by `weightOf`. */
  searchWith(
    weightOf: (term: string) => number,
    words: readonly string[],
    limits: { readonly limit: number; readonly story: StoryId | undefined },
  ): readonly PassageHit[];
  /** Passages by the cosine of their vectors and this one, best first; none of those whose vectors are not made yet. */
  near(vector: Int8Array, limit: number, story?: StoryId): readonly PassageHit[];
  /** The term of the stories that is most like one they do not have; null where none is like it. */
  nearest(term: string, derived: boolean): string | null;
  /** Whether a term stands in a sentence or a headline of any story. */
  has(term: string): boolean;
  /** In how many sentences of all stories a term stands. */
  frequencyOf(term: string): number;
  readonly sentenceCount: number;
};

/** Text counts most. A name among the speakers or people finds the passages where only "he" stands; the headline tells stories apart. */
const FIELD_WEIGHTS = { text: 2, speakers: 0.7, people: 0.7, headline: 0.5 } as const;

/** Stories added to the index between two turns of the event loop, so that a reload never holds up a reply. */
const STORIES_A_TURN = 20;

/** Where an index of the same stories is kept, as text; null: nowhere. */
export type KeptIndex = {
  readonly read: () => Promise<string | null>;
  readonly write: (index: string) => Promise<void>;
};

type Indexed = PassageFields & { readonly id: number };

const OPTIONS: Options<Indexed> = {
  fields: Object.keys(FIELD_WEIGHTS),
  tokenize: (text) => termsOf(text).map(({ term }) => term),
  processTerm: (term) => (STOP_TERMS.has(term) ? null : term),
  searchOptions: { boost: FIELD_WEIGHTS, combineWith: 'OR' },
};

/** `tick` is awaited now and then with the number of stories done; it may let others run. */
export async function buildIndex(
  entries: readonly Entry[],
  tick: (done: number) => Promise<void> = () => Promise.resolve(),
  kept: KeptIndex | null = null,
): Promise<SearchIndex> {
  const passages: { entry: Entry; passage: Passage }[] = [];
  const frequencies = new Map<string, number>();
  const known = readMini((await kept?.read()) ?? null, entries);
  const mini = known ?? new MiniSearch<Indexed>(OPTIONS);
  for (const [done, entry] of entries.entries()) {
    for (const passage of entry.passages) {
      const id = passages.push({ entry, passage }) - 1;
      if (known === null) mini.add({ id, ...fieldsOf(entry.story, entry.found, passage) });
    }
    countSentences(entry, frequencies);
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    if (done % STORIES_A_TURN === STORIES_A_TURN - 1) await tick(done + 1);
  }
  if (known === null) await kept?.write(JSON.stringify(mini));
  const headlines = new Set(
    entries.flatMap(({ story }) => termsOf(story.headline ?? '').map(({ term }) => term)),
  );
  const vocabulary = makeVocabulary(frequencies.keys());
  const searchWith: SearchIndex['searchWith'] = (boostTerm, terms, { limit, story }) =>
    mini
      .search(terms.join(' '), {
        tokenize: (joined) => joined.split(' '),
        boostTerm,
        ...(story !== undefined && { filter: ({ id }) => passages[Number(id)]?.entry.story.id === story }),
      })
      .slice(0, limit)
      .flatMap(({ id, score }) => {
        const hit = passages[Number(id)];
        return hit === undefined ? [] : [{ ...hit, score }];
      });
  const byId = new Map(entries.map((entry) => [entry.story.id, entry]));
  return {
    near: (vector, limit, story) => nearestPassages(byId, vector, { limit, story }),
    nearest: vocabulary.nearest,
    has: (term) => frequencies.has(term) || headlines.has(term),
    entries: byId,
    search: (terms, limit, story) => searchWith(() => 1, terms, { limit, story }),
    searchWith,
    frequencyOf: (term) => frequencies.get(term) ?? 0,
    sentenceCount: entries.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
}

/** An index that was kept, where it is one and has as many passages; null: it is built anew. */
function readMini(json: string | null, entries: readonly Entry[]): MiniSearch<Indexed> | null {
  if (json === null) return null;
  try {
    const mini = MiniSearch.loadJSON<Indexed>(json, OPTIONS);
    const count = entries.reduce((sum, { passages }) => sum + passages.length, 0);
    return mini.documentCount === count ? mini : null;
  } catch {
    return null;
  }
}

function countSentences({ sentences }: Entry, frequencies: Map<string, number>): void {
  for (const { terms } of sentences)
    for (const term of new Set(terms.map((each) => each.term)))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
}
