import type { Entry, SentenceEntry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import { termsOf } from '../search/terms.ts';

/** A sentence that is about a topic, and which part of the topic's terms it has, from 0 to 1. */
export type OnTopic = { readonly entry: Entry; readonly sentence: SentenceEntry; readonly share: number };

/** Passages looked into. */
const PASSAGES = 300;
/** A sentence is about a topic whose terms it has but for one in three; what only its headline or the sentence before says counts half. */
const ENOUGH = 2 / 3;
const BESIDE = 0.5;

/** The sentences about a topic, those that have most of it first. */
export function sentencesOn(topic: string, index: SearchIndex): readonly OnTopic[] {
  const wanted = new Set(contentTermsOf(topic));
  if (wanted.size === 0) return [];
  const seen = new Set<SentenceEntry>();
  const found: OnTopic[] = [];
  for (const { entry, passage } of index.search([...wanted], PASSAGES))
    for (const sentence of entry.sentences.slice(passage.first, passage.last)) {
      if (seen.has(sentence) || sentence.kind !== 'body') continue;
      seen.add(sentence);
      const share = shareIn(sentence, entry, wanted);
      if (share >= ENOUGH) found.push({ entry, sentence, share });
    }
  return found.toSorted((a, b) => b.share - a.share || a.sentence.index - b.sentence.index);
}

function shareIn(sentence: SentenceEntry, entry: Entry, wanted: ReadonlySet<string>): number {
  const own = new Set(sentence.terms.map(({ term }) => term));
  const [here, missing] = [
    [...wanted].filter((term) => own.has(term)),
    [...wanted].filter((term) => !own.has(term)),
  ];
  if (here.length === 0) return 0;
  const before = entry.sentences[sentence.index - 1]?.terms ?? [];
  const beside = new Set([...before, ...termsOf(entry.story.headline ?? '')].map(({ term }) => term));
  return (here.length + BESIDE * missing.filter((term) => beside.has(term)).length) / wanted.size;
}
