import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { NO_REST, type Rest } from '../text/rest.ts';

/** Where an index of the same stories is kept; see `KeepableMini`. */
export type KeptIndex = {
  readonly read: () => Promise<string | null>;
  readonly write: (lines: AsyncIterable<string>) => Promise<void>;
};

/** Written or read in a millisecond or two. */
const TERMS_A_LINE = 200;

/**
 * MiniSearch, to be kept line by line: an index of thousands of stories in one piece takes a second to write, and replies run meanwhile.
 * The lines have what its own `toJSON` gives: all but the terms in the first, then the terms with the passages that they stand in.
 */
/* oxlint-disable no-underscore-dangle -- these are MiniSearch's own, which it leaves to those who extend it */
export class KeepableMini<Document> extends MiniSearch<Document> {
  /** While documents are added: a term that comes again is looked up, and not looked for in the tree letter by letter. Returns what ends it. */
  rememberTerms(): () => void {
    const tree = this._index;
    const seek = tree.fetch.bind(tree);
    const known = new Map<string, ReturnType<typeof seek>>();
    tree.fetch = (term, initial) => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const data = seek(term, initial);
      known.set(term, data);
      return data;
    };
    return () => {
      tree.fetch = seek;
    };
  }

  async *lines(rest: Rest = NO_REST): AsyncIterable<string> {
    yield `${JSON.stringify({ ...this.#head(), terms: this.termCount })}\n`;
    let terms: AsPlainObject['index'] = [];
    for (const [term, fields] of this._index) {
      const places = [...fields].map(([field, passages]) => [field, Object.fromEntries(passages)]);
      terms.push([term, Object.fromEntries(places)]);
      if (terms.length < TERMS_A_LINE) continue;
      yield `${JSON.stringify(terms)}\n`;
      terms = [];
      // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
      await rest();
    }
    yield JSON.stringify(terms);
  }

  #head(): AsPlainObject {
    return {
      documentCount: this._documentCount,
      nextId: this._nextId,
      documentIds: Object.fromEntries(this._documentIds),
      fieldIds: this._fieldIds,
      fieldLength: Object.fromEntries(this._fieldLength),
      averageFieldLength: this._avgFieldLength,
      storedFields: Object.fromEntries(this._storedFields),
      dirtCount: this._dirtCount,
      index: [],
      serializationVersion: 2,
    };
  }
}

/* oxlint-enable no-underscore-dangle */

/** What was kept, as it was. Rejects where it is spoilt. */
export async function readMini<Document>(
  lines: string,
  options: Options<Document>,
  rest: Rest = NO_REST,
): Promise<MiniSearch<Document>> {
  let at = lines.indexOf('\n');
  const head: AsPlainObject & { readonly terms: number } = JSON.parse(lines.slice(0, at));
  while (at >= 0) {
    const end = lines.indexOf('\n', at + 1);
    const terms: AsPlainObject['index'] = JSON.parse(lines.slice(at + 1, end < 0 ? undefined : end));
    head.index.push(...terms);
    at = end;
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    await rest();
  }
  if (head.index.length !== head.terms) throw new TypeError('an index that lacks some of its terms');
  return MiniSearch.loadJSAsync(head, options);
}
