import { cutEntry } from '../../search/cut-entry.ts';
import type { Entry } from '../../search/entry.ts';
import { buildIndex, type SearchIndex } from '../../search/search-index.ts';
import { breathing } from '../breathing.ts';

const CUT = new WeakMap<SearchIndex, Map<number, Promise<SearchIndex>>>();

/** Any server may ask for any paragraph, and each is an index of its own. */
const MOST_KEPT = 4;

/** The same stories up to a paragraph; made once for each paragraph, for all servers that read as far. */
export function cutIndex(
  index: SearchIndex,
  lastParagraph: number | null,
): Promise<SearchIndex> | SearchIndex {
  if (lastParagraph === null) return index;
  const known = CUT.get(index) ?? new Map<number, Promise<SearchIndex>>();
  CUT.set(index, known);
  const cut = known.get(lastParagraph) ?? cutAndBuild(index, lastParagraph);
  // The last used stand last; whoever is answered from another keeps it all the same.
  known.delete(lastParagraph);
  known.set(lastParagraph, cut);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return cut;
}

/** Replies run meanwhile. */
async function cutAndBuild(index: SearchIndex, lastParagraph: number): Promise<SearchIndex> {
  const entries: Entry[] = [];
  const rest = breathing();
  for (const entry of index.entries.values()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    entries.push(await cutEntry(entry, lastParagraph, rest));
    // oxlint-disable-next-line no-await-in-loop
    await rest();
  }
  return buildIndex(entries, rest);
}
