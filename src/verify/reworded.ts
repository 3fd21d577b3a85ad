import type { Models } from '../models/models.ts';
import type { Entry, SentenceEntry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import type { Quotation } from '../story/annotation.ts';
import { overlap, sliceOf, type Span } from '../text/span.ts';
import { cosineAt, WIDTH } from '../text/vectors.ts';
import { changeOf } from './changes.ts';
import { markedWords } from './marked-words.ts';
import { readClaim, type ReadClaim } from './read-claim.ts';
import { attributionOf, isNamedIn, type Attribution } from './same-speaker.ts';
import { tokensOf } from './tokens.ts';
import type { Claim, Verification } from './verdict.ts';

/** What reads a claim for what it means. */
export type Readers = Pick<Models, 'encoder' | 'reranker'>;

/** Passages looked into, by vectors and by words, and stretches of them that the reranker reads. */
const NEAR = 6;
const BY_WORDS = 3;
const READ = 8;
/** A claim of several sentences is laid beside as many. */
const MOST_SENTENCES = 3;

/**
 * The reranker's logit and the cosine as one: learned from nothing, set between 40 claims that say what somebody said in other words and
 * 35 on the same subjects that nobody said, with the published bge-small; brought over to the encoder that ships by what is as rare over
 * 100,000 pairs of sentences (.75 there is .635 here) and as steep (1.3 times).
 */
const OF_COSINE = 7.5;
const COSINE = 0.635;
const ENOUGH = 0.6;
/** Who is claimed to have said it tells too. */
const OF_SPEAKER: Readonly<Record<Attribution, number>> = { same: 1, unknown: 0, other: -1.5 };

type Stretch = { readonly entry: Entry; readonly span: Span; readonly paragraph: number };
type Scored = Stretch & { readonly attribution: Attribution; readonly score: number };

/** What is said in other words than a claim has: sentences that mean the same; null where none does. Rejects where a model broke. */
export async function verifyReworded(
  { quote, speaker, story }: Claim,
  index: SearchIndex,
  readers: Readers,
): Promise<Verification | null> {
  const claim = readClaim(quote);
  if (claim.text === '') return null;
  const vector = await readers.encoder.passages([claim.text]);
  const terms = contentTermsOf(`${claim.text} ${speaker ?? ''}`);
  const passages = [
    ...(await index.near(vector, { limit: NEAR, story })),
    ...(terms.length === 0 ? [] : index.search(terms, BY_WORDS, story)),
  ];
  const count = Math.min(MOST_SENTENCES, (claim.text.match(/[.!?]["”’]?\s+(?=\p{Lu})/gu)?.length ?? 0) + 1);
  const stretches = unique(
    passages.flatMap(({ entry, passage }) =>
      stretchesIn(entry, entry.sentences.slice(passage.first, passage.last), count),
    ),
  );
  const scored = await score({ claim, speaker, vector }, stretches, readers);
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score < ENOUGH ? null : verificationOf(best, claim);
}

/** Each run of so many sentences of a paragraph. */
function stretchesIn(entry: Entry, sentences: readonly SentenceEntry[], count: number): readonly Stretch[] {
  const body = sentences.filter(({ kind }) => kind === 'body');
  return body.flatMap((first, at) => {
    const run = body.slice(at, at + count).filter(({ paragraph }) => paragraph === first.paragraph);
    const span = { start: first.span.start, end: run.at(-1)?.span.end ?? first.span.end };
    return [{ entry, span, paragraph: first.paragraph }];
  });
}

function unique(stretches: readonly Stretch[]): readonly Stretch[] {
  const seen = new Map(
    stretches.map((each) => [`${each.entry.story.id} ${each.span.start} ${each.span.end}`, each]),
  );
  return [...seen.values()];
}

type Sought = {
  readonly claim: ReadClaim;
  readonly speaker: string | undefined;
  readonly vector: Int8Array;
};

async function score(
  { claim, speaker, vector }: Sought,
  stretches: readonly Stretch[],
  { encoder, reranker }: Readers,
): Promise<readonly Scored[]> {
  const vectors = await encoder.passages(stretches.map(textOf));
  const nearest = stretches
    .map((stretch, at) => {
      const attribution = whose(stretch, speaker);
      const cosine = cosineAt(vector, vectors, at * WIDTH);
      return { ...stretch, attribution, score: OF_COSINE * (cosine - COSINE) + OF_SPEAKER[attribution] };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, READ);
  const logits = await reranker.score(
    claim.text,
    nearest.map((stretch) => ({ sentence: textOf(stretch), about: '', who: '' })),
  );
  return nearest.map((each, at) => ({ ...each, score: each.score + (logits[at] ?? 0) }));
}

const textOf = ({ entry, span }: Stretch): string => sliceOf(entry.story.text, span);

/** In characters: a paragraph or so. */
const BESIDE = 300;

/** Whoever is named nowhere near did not say it. */
function whose(stretch: Stretch, speaker: string | undefined): Attribution {
  const { entry, span } = stretch;
  const attribution = attributionOf(speaker, quotationsIn(stretch), entry);
  if (speaker === undefined || attribution !== 'unknown') return attribution;
  const near = entry.story.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  return isNamedIn(speaker, near) ? 'unknown' : 'other';
}

const quotationsIn = ({ entry, span }: Stretch): readonly Quotation[] =>
  entry.found.quotations.filter((each) => overlap(each.span, span));

/** Words of which so many stand in marks are somebody's own. */
const MOSTLY = 0.4;

function verificationOf(best: Scored, claim: ReadClaim): Verification {
  const { entry, span, paragraph, attribution, score: sum } = best;
  const { text } = entry.story;
  const all = tokensOf(text, span);
  const marked = markedWords(entry, [span]).filter((token) => overlap(token, span));
  const isMarked = marked.length >= all.length * MOSTLY;
  const said = isMarked ? marked : all;
  const [first, last] = [said[0], said.at(-1)];
  const words = { start: first?.whole.start ?? span.start, end: last?.whole.end ?? span.end };
  const [quotation = null] = quotationsIn(best).toSorted((a, b) => shared(b, words) - shared(a, words));
  const change = changeOf({ claimed: claim.tokens, said }, claim, { text, tokens: said });
  return {
    verdict: attribution === 'other' ? 'misattributed' : isMarked ? 'altered' : 'reported',
    places: [{ evidence: { story: entry.story, span }, paragraph, words, quotation, isMarked }],
    // Other words have other names; figures and a "not" are what may turn the meaning.
    changes: [
      { ...change, touched: change.touched.filter((what) => what === 'number' || what === 'negation') },
    ],
    likeness: 1 / (1 + Math.exp(-sum)),
  };
}

const shared = ({ span }: Quotation, words: Span): number =>
  Math.min(span.end, words.end) - Math.max(span.start, words.start);
