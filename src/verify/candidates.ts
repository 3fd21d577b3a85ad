import type { Entry } from '../search/entry.ts';
import type { Passage } from '../search/passages.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { rarityIn } from '../search/rarity.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import { termsOf } from '../search/terms.ts';
import type { StoryId } from '../story/story.ts';
import { overlap, type Span } from '../text/span.ts';

/** A story in which the claimed words may stand, and the parts of it to look at, in order. */
export type Candidate = { readonly entry: Entry; readonly parts: readonly Span[] };

type Sought = {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly story: StoryId | undefined;
};

/** Passages asked of the index, and those that are looked into: words that were said are in the first few. */
const PASSAGES = 30;
const LOOKED_INTO = 10;
/** So many of the claim's rarest terms find them; more cost time and find no others. */
const TERMS = 14;
/** A passage is looked into that has so much of what the best one has. */
const PART_OF_BEST = 0.4;
/** Where a passage has so much of the claim, who is said to have said it need not be asked for. */
const ENOUGH = 0.8;
/** Looked at around a passage, in characters: a quotation may be longer than it. */
const AROUND = 700;

type Hit = { readonly entry: Entry; readonly passage: Passage; readonly share: number };

/** Where the words of a claim may stand, the likeliest first. */
export function candidatesFor(
  { text, speaker = '', story }: Sought,
  index: SearchIndex,
): readonly Candidate[] {
  const rarity = rarityIn(index);
  const all = [...new Set(contentTermsOf(text))];
  const known = all.filter((term) => index.frequencyOf(term) > 0);
  const rarest = known.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, TERMS);
  const weights = new Map(known.map((term) => [term, rarity(term)]));
  const total = all.reduce((sum, term) => sum + rarity(term), 0);
  const find = (terms: readonly string[]): readonly Hit[] =>
    index
      .search(terms, PASSAGES, story)
      .map(({ entry, passage }) => ({ entry, passage, share: weigh(entry, passage, weights) / total }));
  const first = find(rarest);
  const isFound = speaker === '' || first.some(({ share }) => share >= ENOUGH);
  const hits = isFound
    ? first
    : [...first, ...find([...rarest, ...termsOf(speaker).map(({ term }) => term)])];
  const best = Math.max(...hits.map(({ share }) => share));
  const looked = hits
    .filter(({ share }) => share > 0 && share >= best * PART_OF_BEST)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, LOOKED_INTO);
  return byStory(looked);
}

/** How much of the claim's terms a passage has. */
function weigh({ sentences }: Entry, { first, last }: Passage, weights: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { terms } of sentences.slice(first, last))
    for (const { term } of terms) {
      if (seen.has(term)) continue;
      seen.add(term);
      sum += weights.get(term) ?? 0;
    }
  return sum;
}

/** The surroundings of what was found in each story, those that touch joined. */
function byStory(hits: readonly Hit[]): readonly Candidate[] {
  const found = new Map<Entry, Span[]>();
  for (const { entry, passage } of hits) {
    const { length } = entry.story.text;
    const span = {
      start: Math.max(0, passage.span.start - AROUND),
      end: Math.min(length, passage.span.end + AROUND),
    };
    found.set(entry, [...(found.get(entry) ?? []), span]);
  }
  return [...found].map(([entry, spans]) => ({ entry, parts: joined(spans, entry) }));
}

function joined(spans: readonly Span[], { found }: Entry): readonly Span[] {
  const parts: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last === undefined || last.end < span.start) parts.push(span);
    else parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  // Whole sentences: a part that began within a word would have half of it.
  return parts.map((part) => {
    const within = found.sentences.filter((sentence) => overlap(sentence.span, part));
    return { start: within[0]?.span.start ?? part.start, end: within.at(-1)?.span.end ?? part.end };
  });
}
