import { cutEntry } from '../../search/cut-entry.ts';
import { buildIndex, type SearchIndex } from '../../search/search-index.ts';

const CUT = new WeakMap<SearchIndex, Map<number, Promise<SearchIndex>>>();

/** The same stories up to a paragraph; made once for each paragraph, for all servers that read as far. */
export function cutIndex(
  index: SearchIndex,
  lastParagraph: number | null,
): Promise<SearchIndex> | SearchIndex {
  if (lastParagraph === null) return index;
  const known = CUT.get(index) ?? new Map<number, Promise<SearchIndex>>();
  CUT.set(index, known);
  const cut =
    known.get(lastParagraph) ??
    buildIndex([...index.entries.values()].map((entry) => cutEntry(entry, lastParagraph)));
  known.set(lastParagraph, cut);
  return cut;
}
