import type { StoryId } from '../story/story.ts';
import { scoreOf } from './bm25.ts';
import type { Entry } from './entry.ts';
import { LookedUp } from './looked-up.ts';
import type { PassageHit } from './passage-hit.ts';
import type { FoundPassage, PassagePlace, PassageStore, TermCounts } from './passage-store.ts';
import type { SearchIndex } from './search-index.ts';
import { STOP_TERMS } from './stop-terms.ts';
import { termsOf } from './terms.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Work that asks so often for what is not there yet goes in a circle. */
const MOST_ROUNDS = 50;

/**
 * Does work on an index whose stories are not in memory, and loads what of them it asks for. The work is written as if all were here:
 * where it asks for something that is not, it is stopped, that is fetched, and it begins anew, until it lacks nothing (as Haxl and React's
 * Suspense have it: Marlow and others 2014). So it may only read. `about` are texts whose terms it will ask for, fetched together.
 */
export async function withinReach<Result>(
  store: PassageStore,
  work: (index: SearchIndex) => Promise<Result>,
  about: readonly string[] = [],
): Promise<Result> {
  const reach = openReach(store);
  await reach.learn(about.flatMap((text) => termsOf(text).map(({ term }) => term)));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    /* oxlint-disable no-await-in-loop -- one round after the other */
    const done = await settled(work(reach.index));
    // Work may have caught what stopped it: what it lacked tells.
    const loading = reach.lacked();
    if (loading === null) {
      if ('error' in done) throw done.error;
      return done.result;
    }
    await loading();
    /* oxlint-enable no-await-in-loop */
  }
  throw new Error('a search that never has all that it asks for');
}

type Settled<Result> = { readonly result: Result } | { readonly error: unknown };

const settled = <Result>(work: Promise<Result>): Promise<Settled<Result>> =>
  work.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );

type Loading = () => Promise<void>;

type Reach = {
  readonly index: SearchIndex;
  readonly learn: (terms: readonly string[]) => Promise<void>;
  /** Fetches what was asked for in vain since this was last called; null where that is nothing. */
  readonly lacked: () => Loading | null;
};

/** Stops work that cannot go on yet. */
class Lacking extends Error {}

/** Remembers all that was fetched for one piece of work. */
function openReach(store: PassageStore): Reach {
  let lacked: Loading | null = null;
  const lack: Lack = (loading) => {
    lacked ??= loading;
    throw new Lacking('not fetched yet');
  };
  const terms = openTerms(store, lack);
  const entries = openEntries(store, lack);
  const index: SearchIndex = {
    ...openSearches(store, { lack, terms, entries }),
    sentenceCount: store.totals.sentences,
    entries: new LookedUp({
      size: store.stories.size,
      ids: () => store.stories.keys(),
      has: (id) => store.stories.has(id),
      get: entries.entryOf,
      all: () => entries.entriesOf([...store.stories.keys()]),
    }),
    has: (term) => {
      const counts = terms.countsOf(term);
      return counts !== null && counts.sentences + counts.headlines > 0;
    },
    frequencyOf: (term) => terms.countsOf(term)?.sentences ?? 0,
    nearest: terms.nearest,
    bring: async (wanted) => {
      await terms.learn([...(wanted.terms ?? [])]);
      await entries.load([...(wanted.stories ?? [])].filter((id) => store.stories.has(id)));
    },
  };
  return {
    index,
    learn: terms.learn,
    lacked: () => {
      const loading = lacked;
      lacked = null;
      return loading;
    },
  };
}

type Lack = (loading: Loading) => never;

type KnownTerms = {
  readonly learn: Reach['learn'];
  /** Null: it stands nowhere. */
  readonly countsOf: (term: string) => TermCounts | null;
  /** Of those that stand anywhere. */
  readonly countsOfAll: (terms: readonly string[]) => ReadonlyMap<string, TermCounts>;
  readonly nearest: SearchIndex['nearest'];
};

function openTerms(store: PassageStore, lack: Lack): KnownTerms {
  const known = new Map<string, TermCounts | null>();
  const like = new Map<string, readonly string[]>();
  const learn: Reach['learn'] = async (terms) => {
    const unknown = [...new Set(terms)].filter((term) => !known.has(term));
    if (unknown.length === 0) return;
    const counts = await store.terms(unknown);
    for (const term of unknown) known.set(term, counts.get(term) ?? null);
  };
  const countsOf = (term: string): TermCounts | null => {
    const counts = known.get(term);
    return counts === undefined ? lack(() => learn([term])) : counts;
  };
  return {
    learn,
    countsOf,
    nearest: (term, derived) => {
      const vocabulary = makeVocabulary();
      const alike = like.get(term) ?? lack(async () => void like.set(term, await store.termsLike(term)));
      for (const each of alike) vocabulary.add(each);
      return vocabulary.nearest(term, derived);
    },
    countsOfAll: (terms) => {
      if (terms.some((term) => !known.has(term))) lack(() => learn(terms));
      return new Map(
        terms.flatMap((term) => {
          const counts = countsOf(term);
          return counts === null ? [] : [[term, counts] as const];
        }),
      );
    },
  };
}

type Entries = {
  readonly load: (ids: readonly StoryId[]) => Promise<void>;
  readonly entryOf: (id: StoryId) => Entry | undefined;
  readonly entriesOf: (ids: readonly StoryId[]) => readonly Entry[];
  readonly hitsOf: (places: readonly (PassagePlace & { readonly score: number })[]) => readonly PassageHit[];
};

function openEntries(store: PassageStore, lack: Lack): Entries {
  /** Null: it has gone since the store was opened. */
  const here = new Map<StoryId, Entry | null>();
  const load: Entries['load'] = async (ids) => {
    const lacking = [...new Set(ids)].filter((id) => !here.has(id));
    if (lacking.length === 0) return;
    for (const entry of await store.entries(lacking)) here.set(entry.story.id, entry);
    for (const id of lacking) if (!here.has(id)) here.set(id, null);
  };
  const needAll = (ids: readonly StoryId[]): void => {
    if (ids.some((id) => !here.has(id))) lack(() => load(ids));
  };
  return {
    load,
    entriesOf: (ids) => {
      needAll(ids);
      return ids.flatMap((id) => here.get(id) ?? []);
    },
    entryOf: (id) => {
      if (!store.stories.has(id)) return undefined;
      const entry = here.get(id);
      return entry === undefined ? lack(() => load([id])) : (entry ?? undefined);
    },
    hitsOf: (places) => {
      needAll(places.map(({ story }) => story));
      return places.flatMap(({ story, at, score }) => {
        const entry = here.get(story);
        const passage = entry?.passages[at];
        return entry === undefined || entry === null || passage === undefined
          ? []
          : [{ entry, passage, score }];
      });
    },
  };
}

type Searching = { readonly lack: Lack; readonly terms: KnownTerms; readonly entries: Entries };

function openSearches(
  store: PassageStore,
  { lack, terms: { countsOfAll }, entries: { hitsOf, load } }: Searching,
): Pick<SearchIndex, 'search' | 'searchWith' | 'near'> {
  const found = new Map<string, readonly FoundPassage[]>();
  const near = new Map<string, readonly PassageHit[]>();
  const searchWith: SearchIndex['searchWith'] = (weightOf, words, { limit, story }) => {
    const asked = words.filter((term) => !STOP_TERMS.has(term));
    const counts = countsOfAll(asked);
    if (counts.size === 0) return [];
    const terms = [...counts.keys()];
    const key = JSON.stringify([story ?? null, terms]);
    const passages =
      found.get(key) ?? lack(async () => void found.set(key, await store.search({ terms, counts, story })));
    // As in memory, what is asked twice counts twice.
    const weigh = (term: string): number => weightOf(term) * asked.filter((each) => each === term).length;
    const scored = passages.map((passage) => ({
      ...passage,
      score: scoreOf(passage, { totals: store.totals, counts }, weigh),
    }));
    return hitsOf(scored.toSorted((a, b) => b.score - a.score || inOrder(a, b)).slice(0, limit));
  };
  return {
    searchWith,
    search: (words, limit, story) => searchWith(() => 1, words, { limit, story }),
    near: async (vector, { limit, story }) => {
      const key = JSON.stringify([story ?? null, limit, vector.join()]);
      const before = near.get(key);
      if (before !== undefined) return before;
      const places = await store.near(vector, { limit, story });
      await load(places.map((place) => place.story));
      const hits = hitsOf(places);
      near.set(key, hits);
      return hits;
    },
  };
}

/** Of passages that are as near as each other. */
const inOrder = (a: PassagePlace, b: PassagePlace): number =>
  a.story === b.story ? a.at - b.at : a.story < b.story ? -1 : 1;
