import { create, insert, search as searchOrama } from '@orama/orama';
import { Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';

/** A sentence as every tool is given it. */
export type Sentence = { readonly text: string; readonly story: string };

/** Finds the ten best sentences; `within`: of one story, where the tool can look in one. */
type Search = {
  readonly search: (question: string) => unknown;
  readonly within: ((question: string, story: string) => unknown) | null;
};

export type Tool = (sentences: readonly Sentence[]) => Promise<Search> | Search;

const MOST = 10;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same task for each: all sentences in an index, as the tool comes; any of the question's words may be missing. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  minisearch: (sentences) => {
    const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    for (const [id, { text }] of sentences.entries()) mini.add({ id, text });
    return {
      search: (question) => mini.search(question).slice(0, MOST),
      within: (question, story) =>
        mini.search(question, { filter: ({ id }) => sentences[Number(id)]?.story === story }).slice(0, MOST),
    };
  },
  flexsearch: (sentences) => {
    const index = new Index({ tokenize: 'strict' });
    for (const [id, { text }] of sentences.entries()) index.add(id, text);
    return { search: (question) => index.search(question, { limit: MOST, suggest: true }), within: null };
  },
  orama: async (sentences) => {
    const database = create({ schema: { text: 'string' } });
    // oxlint-disable-next-line no-await-in-loop -- as it asks for it
    for (const { text } of sentences) await insert(database, { text });
    return { search: (term) => searchOrama(database, { term, limit: MOST, threshold: 1 }), within: null };
  },
  lunr: (sentences) => {
    // lunr builds by way of `this`.
    const index = lunr(function build() {
      this.ref('id');
      this.field('text');
      for (const [id, { text }] of sentences.entries()) this.add({ id, text });
    });
    return { search: (question) => index.search(wordsOf(question).join(' ')).slice(0, MOST), within: null };
  },
  'wink-bm25': (sentences) => {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([wordsOf]);
    for (const [id, { text }] of sentences.entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return { search: (question) => engine.search(question, MOST), within: null };
  },
};
