import type { Entry } from '../search/entry.ts';
import type { Passage } from '../search/passages.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { entriesIn } from '../search/entries-in.ts';
import { rarityIn } from '../search/rarity.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import { termsOf, type Term } from '../search/terms.ts';
import { tokensOf } from './tokens.ts';
import type { StoryId } from '../story/story.ts';
import { mapResting, type Rest } from '../text/rest.ts';
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
export async function candidatesFor(
  { text, speaker = '', story }: Sought,
  index: SearchIndex,
  rest: Rest,
): Promise<readonly Candidate[]> {
  const rarity = rarityIn(index);
  const all = [...new Set(contentTermsOf(text))];
  const known = all.filter((term) => index.frequencyOf(term) > 0);
  const rarest = known.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, TERMS);
  const weights = new Map(known.map((term) => [term, rarity(term)]));
  // A claim without words of content has nothing that could be shared.
  const total = all.reduce((sum, term) => sum + rarity(term), 0) || Infinity;
  const find = (terms: readonly string[]): readonly Hit[] =>
    index
      .search(terms, PASSAGES, story)
      .map(({ entry, passage }) => ({ entry, passage, share: weigh(entry, passage, weights) / total }));
  const scanned = isPlain(text) ? await scan({ text, speaker, story }, index, rest) : [];
  const first = scanned.length > 0 ? scanned : find(rarest);
  await rest();
  const isFound = speaker === '' || first.some(({ share }) => share >= ENOUGH);
  const hits = isFound
    ? first
    : [...first, ...find([...rarest, ...termsOf(speaker).map(({ term }) => term)])];
  await rest();
  const best = Math.max(...hits.map(({ share }) => share));
  const looked = hits
    .filter(({ share }) => share > 0 && share >= best * PART_OF_BEST)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, LOOKED_INTO);
  return byStory(looked);
}

/** With fewer words of content than this, one that is changed hides the others. */
const FEW = 3;

/** "That is what they do": the words that only build sentences, which no index has, are what it consists of. */
const isPlain = (text: string): boolean => new Set(contentTermsOf(text)).size < FEW;

/** A passage may have the claim where it has so many of the pairs of words that stand side by side in it. */
const HALF = 0.5;

/** Every passage in reach that has most words of a text side by side, those that name the speaker too first. */
async function scan(
  { text, speaker = '', story }: Sought,
  index: SearchIndex,
  rest: Rest,
): Promise<readonly Hit[]> {
  // "wasn’t" is in most stories "was not".
  const words = tokensOf(text).map(({ word }) => word);
  const terms = termsOf(words.join(' '));
  const wanted = { pairs: pairsOf(terms), words: new Set(terms.map(({ term }) => term)) };
  const names = new Map(termsOf(speaker).map(({ term }) => [term, 1]));
  const found = await mapResting(
    entriesIn(index, story),
    (entry) =>
      entry.passages
        .map((passage) => ({ entry, passage, share: sharedPairs(entry, passage, wanted) }))
        .filter(({ share }) => share >= HALF),
    rest,
  );
  return found
    .flat()
    .map((hit) => ({ ...hit, rank: hit.share + weigh(hit.entry, hit.passage, names) }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, LOOKED_INTO);
}

/** Two words that stand side by side; a single one by itself. */
const pairsOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(
    terms.length === 1
      ? terms.map(({ term }) => term)
      : terms.slice(1).map(({ term }, at) => `${terms[at]?.term} ${term}`),
  );

type Wanted = { readonly pairs: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** Every word of every story comes by here: a pair is made of two words only that are both wanted. */
function sharedPairs({ sentences }: Entry, { first, last }: Passage, { pairs, words }: Wanted): number {
  const seen = new Set<string>();
  for (let at = first; at < last; at += 1) {
    let before: string | null = null;
    for (const { term } of sentences[at]?.terms ?? []) {
      const isWanted = words.has(term);
      const pair: string = isWanted && before !== null ? `${before} ${term}` : term;
      if (isWanted && pairs.has(pair)) seen.add(pair);
      before = isWanted ? term : null;
    }
  }
  return pairs.size === 0 ? 0 : seen.size / pairs.size;
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
