import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import { termsOf } from './terms.ts';
import { STOP_TERMS } from './stop-terms.ts';
import type { StoryId } from '../story/story.ts';
import type { Entry } from './entry.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import { FIELD_WEIGHTS } from './bm25.ts';
import { KeepableMini, readMini, type KeptIndex } from './saved-index.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { indexedTerms, splitTerms } from './indexed-terms.ts';
import type { Passage, PassageFields } from './passages.ts';
import type { PassageHit } from './passage-hit.ts';
import { nearestPassages, type NearLimits } from './nearest-passages.ts';

/** All stories in reach, in passages: in memory behind MiniSearch, or in a store (`within-reach`). It never changes: a reload builds another. */
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
  near(vector: Int8Array, limits: NearLimits): Promise<readonly PassageHit[]>;
  /** The term of the stories that is most like one they do not have; null where none is like it. */
  nearest(term: string, derived: boolean): string | null;
  /** Whether a term stands in a sentence or a headline of any story. */
  has(term: string): boolean;
  /** In how many sentences of all stories a term stands. */
  frequencyOf(term: string): number;
  readonly sentenceCount: number;
  /**
   * Where not all is in memory, fetches what is known of many terms and stories together; each that is asked for without that is fetched by
   * itself.
   */
  bring(wanted: { readonly terms?: Iterable<string>; readonly stories?: Iterable<StoryId> }): Promise<void>;
};

type Indexed = PassageFields & { readonly id: number };

const OPTIONS: Options<Indexed> = {
  fields: Object.keys(FIELD_WEIGHTS),
  tokenize: splitTerms,
  processTerm: (term) => (STOP_TERMS.has(term) ? null : term),
  searchOptions: { boost: FIELD_WEIGHTS, combineWith: 'OR' },
};

/** `kept`, where it has an index of these stories, spares the making. */
export async function buildIndex(
  entries: readonly Entry[],
  rest: Rest = NO_REST,
  kept: KeptIndex | null = null,
): Promise<SearchIndex> {
  const passages: { readonly entry: Entry; readonly passage: Passage }[] = [];
  for (const entry of entries) {
    for (const passage of entry.passages) passages.push({ entry, passage });
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    await rest();
  }
  const mini = (await readKept(kept, passages.length, rest)) ?? (await makeMini(entries, rest, kept));
  const { frequencies, headlines, vocabulary } = await countTerms(entries, rest);
  const searchWith: SearchIndex['searchWith'] = (boostTerm, terms, { limit, story }) =>
    mini
      .search(terms.join(' '), {
        tokenize: (joined) => joined.split(' '),
        boostTerm,
        // Passages of other stories get no score at all, which is quicker than to leave them out in the end.
        ...(story !== undefined && {
          boostDocument: (id: number) => (passages[id]?.entry.story.id === story ? 1 : 0),
        }),
      })
      .slice(0, limit)
      .flatMap(({ id, score }) => {
        const hit = passages[Number(id)];
        return hit === undefined ? [] : [{ ...hit, score }];
      });
  const byId = new Map(entries.map((entry) => [entry.story.id, entry]));
  return {
    near: (vector, limits) => nearestPassages(byId, vector, limits),
    nearest: vocabulary.nearest,
    has: (term) => frequencies.has(term) || headlines.has(term),
    entries: byId,
    search: (terms, limit, story) => searchWith(() => 1, terms, { limit, story }),
    searchWith,
    frequencyOf: (term) => frequencies.get(term)?.count ?? 0,
    sentenceCount: entries.reduce((sum, { sentences }) => sum + sentences.length, 0),
    bring: async () => {},
  };
}

/** An index that was kept, where it is one and has as many passages; null: it is made anew. */
async function readKept(
  kept: KeptIndex | null,
  passages: number,
  rest: Rest,
): Promise<MiniSearch<Indexed> | null> {
  try {
    const lines = (await kept?.read()) ?? null;
    const mini = lines === null ? null : await readMini(lines, OPTIONS, rest);
    return mini?.documentCount === passages ? mini : null;
  } catch {
    return null;
  }
}

async function makeMini(
  entries: readonly Entry[],
  rest: Rest,
  kept: KeptIndex | null,
): Promise<MiniSearch<Indexed>> {
  const mini = new KeepableMini<Indexed>(OPTIONS);
  const forgetTerms = mini.rememberTerms();
  let id = 0;
  for (const entry of entries)
    for (const fields of indexedTerms(entry)) {
      mini.add({ id, ...fields });
      id += 1;
      // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
      await rest();
    }
  forgetTerms();
  await kept?.write(mini.lines(rest));
  return mini;
}

/** In how many sentences a term stands, and the last of them, counted from 1 over all stories. */
type Frequency = { count: number; last: number };

/** The terms that all stories have. */
type Counted = {
  readonly frequencies: ReadonlyMap<string, Frequency>;
  readonly headlines: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
};

async function countTerms(entries: readonly Entry[], rest: Rest): Promise<Counted> {
  const frequencies = new Map<string, Frequency>();
  const headlines = new Set<string>();
  const vocabulary = makeVocabulary();
  let sentence = 0;
  for (const { story, sentences } of entries) {
    for (const { term } of termsOf(story.headline ?? '')) headlines.add(term);
    for (const { terms } of sentences) {
      sentence += 1;
      for (const { term } of terms) {
        const known = frequencies.get(term);
        if (known === undefined) {
          frequencies.set(term, { count: 1, last: sentence });
          vocabulary.add(term);
        } else if (known.last !== sentence) {
          known.count += 1;
          known.last = sentence;
        }
      }
      // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
      await rest();
    }
  }
  return { frequencies, headlines, vocabulary };
}
