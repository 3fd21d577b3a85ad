import type { StoryId } from '../story/story.ts';
import type { Entry } from './entry.ts';
import type { PassageHit } from './passage-hit.ts';
import { NO_REST, type Rest } from '../text/rest.ts';
import { cosineAt, WIDTH } from '../text/vectors.ts';

export type NearLimits = {
  readonly limit: number;
  readonly story?: StoryId | undefined;
  /** Others run while all are looked at. */
  readonly rest?: Rest | undefined;
};

/** Vectors that are compared at once: a few milliseconds' work. */
const AT_ONCE = 2000;

/**
 * The passages whose vectors are nearest to one, by a look at each: 25,000 of 2,500 stories take 15 ms on one core, 100,000 four times as
 * long. An index of vectors (HNSW) would pay from there on.
 */
export async function nearestPassages(
  entries: ReadonlyMap<StoryId, Entry>,
  vector: Int8Array,
  { limit, story, rest = NO_REST }: NearLimits,
): Promise<readonly PassageHit[]> {
  const named = story === undefined ? undefined : entries.get(story);
  const best = new Best(limit);
  let looked = 0;
  for (const entry of named === undefined ? entries.values() : [named]) {
    const { values } = entry.vectors;
    if (values === null) continue;
    for (let offset = 0; offset < values.length; offset += WIDTH) {
      const score = cosineAt(vector, values, offset);
      if (score > best.least) best.add({ entry, at: offset / WIDTH, score });
      looked += 1;
      // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
      if (looked % AT_ONCE === 0) await rest();
    }
  }
  return best.all.flatMap(({ entry, at, score }) => {
    const passage = entry.passages[at];
    return passage === undefined ? [] : [{ entry, passage, score }];
  });
}

type Scored = { readonly entry: Entry; readonly at: number; readonly score: number };

/** The best few of many, best first; of equals, the earlier. */
class Best {
  readonly all: Scored[] = [];
  /** What is not above it need not be added. */
  least = -Infinity;
  readonly #limit: number;
  constructor(limit: number) {
    this.#limit = limit;
  }
  add(scored: Scored): void {
    let at = this.all.length;
    while (at > 0 && (this.all[at - 1]?.score ?? 0) < scored.score) at -= 1;
    this.all.splice(at, 0, scored);
    if (this.all.length > this.#limit) this.all.pop();
    if (this.all.length === this.#limit) this.least = this.all.at(-1)?.score ?? -Infinity;
  }
}
