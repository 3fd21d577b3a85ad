import type { Entry } from '../search/entry.ts';
import { termOf } from '../search/terms.ts';
import { align, type Pair, type Row } from './align.ts';
import type { SaidToken } from './marked-words.ts';
import type { ReadClaim } from './read-claim.ts';
import { overlap, type Span } from '../text/span.ts';
import { attributionOf, isNamedIn, type Attribution } from './same-speaker.ts';
import type { Token } from './tokens.ts';

/** The claim laid against the words of a story. */
export type Fit<Said extends Token = Token> = {
  readonly entry: Entry;
  readonly said: readonly Said[];
  readonly pairs: readonly Pair[];
  /** How much of the claim stands there, weighed by how rare its words are: between 0 and 1. */
  readonly likeness: number;
};

export type MarkedFit = Fit<SaidToken> & { readonly attribution: Attribution };

/** A claim as it is compared: how rare each word is, and a number for each word and each stem. */
export type Comparison = {
  readonly claim: ReadClaim;
  readonly speaker: string | undefined;
  readonly row: Row;
  readonly weights: readonly number[];
  readonly rowOf: (tokens: readonly Uttered[]) => Row;
};

/** The story's own words are all one. */
type Uttered = Token & { readonly utterance?: number };

/** Half a word: "denies" for "denied". */
const OTHER_FORM = 0.5;

/** `weightOf`: how rare a term is in the stories. */
export function compareWith(
  claim: ReadClaim,
  speaker: string | undefined,
  weightOf: (term: string) => number,
): Comparison {
  const [words, stems] = [numbering(), numbering()];
  const rowOf = (tokens: readonly Uttered[]): Row => ({
    words: Int32Array.from(tokens, ({ word }) => words(word)),
    stems: Int32Array.from(tokens, ({ word }) => stems(termOf(word) || word)),
    breaks: Uint8Array.from(tokens, ({ utterance }, at) =>
      at > 0 && utterance !== tokens[at - 1]?.utterance ? 1 : 0,
    ),
  });
  const breaks = Uint8Array.from(claim.tokens, (_token, at) => (claim.ellipses.has(at) ? 1 : 0));
  const weights = claim.tokens.map(({ word }) => weightOf(termOf(word) || word));
  return { claim, speaker, row: { ...rowOf(claim.tokens), breaks }, weights, rowOf };
}

function numbering(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/** Every place where the claimed words stand one behind the other. */
export function runsIn({ row }: Comparison, said: Row): readonly number[] {
  const { length } = row.words;
  const places: number[] = [];
  for (let from = 0; from + length <= said.words.length; from += 1) {
    let at = 0;
    while (at < length && said.words[from + at] === row.words[at]) at += 1;
    if (at === length) places.push(from);
  }
  return places;
}

/** The claim laid against a run of words that are its own. */
export const runFit = <Said extends Token>(
  { row }: Comparison,
  { entry, said }: { readonly entry: Entry; readonly said: readonly Said[] },
  from: number,
): Fit<Said> => ({
  entry,
  said,
  pairs: Array.from(row.words, (_, at) => ({ claimed: at, said: from + at })),
  likeness: 1,
});

/** The claim laid against words as well as may be; null where no word is the same. */
export function bestFit<Said extends Token>(
  comparison: Comparison,
  { entry, said }: { readonly entry: Entry; readonly said: readonly Said[] },
): Fit<Said> | null {
  if (said.length === 0) return null;
  const theirs = comparison.rowOf(said);
  const { pairs } = align(comparison.row, theirs);
  const likeness = likenessOf(pairs, comparison, theirs);
  return likeness === 0 ? null : { entry, said, pairs, likeness };
}

function likenessOf(pairs: readonly Pair[], { row, weights }: Comparison, theirs: Row): number {
  let [shared, all] = [0, 0];
  for (const { claimed, said } of pairs) {
    if (claimed === null) continue;
    const weight = weights[claimed] ?? 0;
    all += weight;
    if (said === null) continue;
    if (row.words[claimed] === theirs.words[said]) shared += weight;
    else if (row.stems[claimed] === theirs.stems[said]) shared += weight * OTHER_FORM;
  }
  return all === 0 ? 0 : shared / all;
}

/** The words of the story that the claim has, in order. */
export const wordsOf = <Said extends Token>({ pairs, said }: Fit<Said>): readonly Said[] =>
  pairs.flatMap((pair) => {
    const token = pair.claimed === null || pair.said === null ? undefined : said[pair.said];
    return token === undefined ? [] : [token];
  });

/** Whose the marked words are that the claim has; `same` where any of them are the claimed speaker's. */
export function withAttribution(fit: Fit<SaidToken>, speaker: string | undefined): MarkedFit {
  const words = wordsOf(fit);
  const found = new Set(words.map(({ quotations }) => attributionOf(speaker, quotations)));
  if (found.has('same')) return { ...fit, attribution: 'same' };
  if (found.has('other')) return { ...fit, attribution: 'other' };
  return { ...fit, attribution: mayBe(speaker, words[0], fit.entry) ? 'unknown' : 'other' };
}

/**
 * Where the story leaves open who speaks, it can be the one person whom the paragraph names, or, where it names nobody, the one before it
 * does; nobody else.
 */
function mayBe(speaker: string | undefined, word: Span | undefined, { story, found }: Entry): boolean {
  // "he" is named nowhere.
  if (speaker === undefined || isNamedIn(speaker, '')) return true;
  const at = story.paragraphs.findIndex(({ span }) => word !== undefined && overlap(span, word));
  for (const paragraph of [story.paragraphs[at], story.paragraphs[at - 1]]) {
    const named = found.people.filter(({ mentions }) =>
      mentions.some((mention) => paragraph !== undefined && overlap(mention, paragraph.span)),
    );
    if (named.length > 0) return named.every(({ canonical }) => isNamedIn(speaker, canonical));
  }
  return false;
}
