import { PERSONAL_PRONOUNS } from '../annotate/lexicon/en/pronouns.ts';
import { markedSpans } from '../annotate/language/marks/marked-spans.ts';
import type { Entry } from '../search/entry.ts';
import { termOf } from '../search/terms.ts';
import { align, type Pair, type Row } from './align.ts';
import type { SaidToken } from './marked-words.ts';
import type { ReadClaim } from './read-claim.ts';
import type { Rest } from '../text/rest.ts';
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
  /** Called between two steps of the comparison. */
  readonly rest: Rest;
};

/** The story's own words are all one. */
type Uttered = Token & { readonly utterance?: number };

/** Half a word: "denies" for "denied". */
const OTHER_FORM = 0.5;

/** `weightOf`: how rare a term is in the stories. */
export function compareWith(
  { claim, speaker, rest }: Pick<Comparison, 'claim' | 'speaker' | 'rest'>,
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
  return { claim, speaker, row: { ...rowOf(claim.tokens), breaks }, weights, rowOf, rest };
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
export async function bestFit<Said extends Token>(
  comparison: Comparison,
  { entry, said }: { readonly entry: Entry; readonly said: readonly Said[] },
): Promise<Fit<Said> | null> {
  if (said.length === 0) return null;
  const theirs = comparison.rowOf(said);
  const { pairs } = await align(comparison.row, theirs, comparison.rest);
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

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

/** How much of the claim some of its words are, weighed by how rare they are: between 0 and 1. */
export function weightIn({ weights }: Comparison, from: number, to: number): number {
  const all = sum(weights);
  return all === 0 ? 0 : sum(weights.slice(from, to)) / all;
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
  const found = new Set(words.map(({ quotations }) => attributionOf(speaker, quotations, fit.entry)));
  if (found.has('same')) return { ...fit, attribution: 'same' };
  if (found.has('other')) return { ...fit, attribution: 'other' };
  const isOpen = mayBe(speaker, words[0], fit.entry) || goesOn(speaker, words[0], fit.entry);
  return { ...fit, attribution: isOpen ? 'unknown' : 'other' };
}

/**
 * Where the story leaves open who speaks, it can be the one person whom the paragraph names, or, where it names nobody, the last before it
 * that names somebody does; nobody else. Whom the quoted words themselves name is not who says them.
 */
function mayBe(speaker: string | undefined, word: Span | undefined, { story, found }: Entry): boolean {
  // "he" is named nowhere.
  if (speaker === undefined || isNamedIn(speaker, '')) return true;
  const at = story.paragraphs.findIndex(({ span }) => word !== undefined && overlap(span, word));
  const marked = markedSpans(story);
  const own = marked.filter(({ span }) => word !== undefined && overlap(span, word));
  const isSpokenOf = found.people.some(
    ({ canonical, mentions }) =>
      isNamedIn(speaker, canonical) &&
      mentions.some((mention) => own.some(({ span }) => overlap(span, mention))),
  );
  if (isSpokenOf) return false;
  const named = found.people.flatMap(({ canonical, mentions }) =>
    mentions
      .filter((mention) => !marked.some(({ span }) => overlap(span, mention)))
      .map(({ start }) => ({ canonical, paragraph: paragraphAt(story, start) })),
  );
  const nearest = Math.max(...named.map(({ paragraph }) => paragraph).filter((each) => each <= at));
  const here = named.filter(({ paragraph }) => paragraph === nearest);
  return here.length > 0 && here.every(({ canonical }) => isNamedIn(speaker, canonical));
}

/** “We go,” said Ana Petrova. … She went on: “They stay.”: whoever spoke last is who "she" most likely is. */
function goesOn(speaker: string | undefined, word: SaidToken | undefined, { found }: Entry): boolean {
  const [quotation] = word?.quotations ?? [];
  if (quotation?.speaker == null || !PERSONAL_PRONOUNS.has(quotation.speaker.canonical.toLowerCase()))
    return false;
  const before = found.quotations
    .filter(({ span, speaker: other }) => span.end <= quotation.span.start && other?.named === true)
    .toSorted((a, b) => b.span.end - a.span.end)[0];
  return before !== undefined && attributionOf(speaker, [before]) === 'same';
}

const paragraphAt = ({ paragraphs }: Entry['story'], offset: number): number =>
  paragraphs.findIndex(({ span }) => offset >= span.start && offset < span.end);
