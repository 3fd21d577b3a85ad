import { FIELDS } from '../../search/bm25.ts';
import type { Entry } from '../../search/entry.ts';
import { indexedTerms, splitTerms } from '../../search/indexed-terms.ts';
import type { PassageFields } from '../../search/passages.ts';
import type { PerField } from '../../search/passage-store.ts';
import { STOP_TERMS } from '../../search/stop-terms.ts';
import { termsOf } from '../../search/terms.ts';

/** The weight of each field in a tsvector. */
export const LABELS: PerField<'A' | 'B' | 'C' | 'D'> = {
  text: 'A',
  speakers: 'B',
  people: 'C',
  headline: 'D',
};

/** PostgreSQL holds no longer word, and no more places of one, in a tsvector. */
const LONGEST_WORD = 2000;
const MOST_PLACES = 255;

/** A row of `passages`. */
type PassageRow = { readonly at: number; readonly lengths: PerField<number>; readonly words: string };

/** What a row of `terms` counts. */
export type TermRow = Record<keyof PassageFields | 'sentences' | 'headlines', number>;

export const noTimes = (): TermRow => ({
  sentences: 0,
  headlines: 0,
  text: 0,
  speakers: 0,
  people: 0,
  headline: 0,
});

export type StoryRows = {
  readonly passages: readonly PassageRow[];
  readonly terms: ReadonlyMap<string, TermRow>;
};

/** What a story brings to the tables of its archive. */
export function rowsOf(entry: Entry): StoryRows {
  const { story, sentences } = entry;
  const terms = new Map<string, TermRow>();
  const count = (term: string, what: keyof TermRow): void => {
    const row = terms.get(term) ?? noTimes();
    row[what] += 1;
    terms.set(term, row);
  };
  for (const sentence of sentences)
    for (const term of new Set(sentence.terms.map((each) => each.term))) count(term, 'sentences');
  for (const term of new Set(termsOf(story.headline ?? '').map((each) => each.term)))
    count(term, 'headlines');
  const rows = [...indexedTerms(entry)].map((fields, at): PassageRow => {
    const words: string[] = [];
    const lengths = { text: 0, speakers: 0, people: 0, headline: 0 };
    for (const field of FIELDS) {
      const times = new Map<string, number>();
      for (const term of splitTerms(fields[field])) times.set(term, (times.get(term) ?? 0) + 1);
      lengths[field] = times.size;
      for (const [term, often] of times) {
        if (STOP_TERMS.has(term) || term.length > LONGEST_WORD) continue;
        count(term, field);
        words.push(placesOf(term, often, LABELS[field]));
      }
    }
    return { at, lengths, words: words.join(' ') };
  });
  return { passages: rows, terms };
}

/** A term in a tsvector or a tsquery, in quotation marks. */
export const quoted = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Each field has places of its own, since at one place a word has one weight. */
const FIRST_PLACE = { A: 1, B: 4001, C: 8001, D: 12_001 } as const;

/** As often as it stands there: a place more each time. */
const placesOf = (term: string, often: number, label: keyof typeof FIRST_PLACE): string =>
  `${quoted(term)}:${Array.from({ length: Math.min(often, MOST_PLACES) }, (_none, at) => `${FIRST_PLACE[label] + at}${label}`).join(',')}`;
