import type { Entry } from '../search/entry.ts';
import { rarityIn } from '../search/rarity.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { StoryId } from '../story/story.ts';
import { mapResting, NO_REST, type Rest } from '../text/rest.ts';
import { overlap } from '../text/span.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { bestFit, compareWith, runFit, runsIn, withAttribution, wordsOf } from './fit.ts';
import type { Comparison, Fit, MarkedFit } from './fit.ts';
import { changesIn, judgeMarked } from './judge.ts';
import { markedWords, type SaidToken } from './marked-words.ts';
import { placesOf } from './places.ts';
import { quotationIn } from './quotation-in.ts';
import { readClaim, type ReadClaim } from './read-claim.ts';
import { otherHalf, spliceIn } from './splice.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Claim, Verification } from './verdict.ts';

/** Less like it than this, and the claim is of something else. */
const LIKE_MARKED = 0.5;
const LIKE_REPORTED = 0.6;
/** Words of somebody else must be so like the claim to be those that are meant. */
const LIKE_ANOTHERS = 0.7;
/** The story's own words are meant where they are so much more like the claim than any marked ones. */
const MARGIN = 0.05;

/** In words, and as a part of all. */
const FEWEST = 4;
const MOST_OF_IT = 0.35;

export const NOT_FOUND: Verification = { verdict: 'absent', places: [], changes: [], likeness: 0 };

/**
 * Compares words that somebody is claimed to have said with all that the stories have. A claim may come with more around it (“We go”, the
 * mayor says!); the words in marks alone are claimed where more of them stands in the stories. Rests between its steps.
 */
export async function verify(claim: Claim, index: SearchIndex, rest: Rest = NO_REST): Promise<Verification> {
  const whole = await verifyWords(claim, index, rest);
  const { quote, speaker } = quotationIn(claim.quote);
  const [inner, all] = [tokensOf(quote).length, tokensOf(claim.quote).length];
  // A word or two in marks are a part of what is claimed, as somebody else's or a name.
  if (inner === all || inner < FEWEST || inner < all * MOST_OF_IT || whole.verdict === 'exact') return whole;
  const marked = await verifyWords({ ...claim, quote, speaker: claim.speaker ?? speaker }, index, rest);
  return marked.likeness > whole.likeness + MARGIN ? marked : whole;
}

async function verifyWords(
  { quote, speaker, story }: Claim,
  index: SearchIndex,
  rest: Rest,
): Promise<Verification> {
  const claim = readClaim(quote);
  const comparison = compareWith({ claim, speaker, rest }, rarityIn(index));
  const candidates = await candidatesFor({ text: claim.text, speaker, story }, index, rest);
  const scenes = await mapResting(candidates, readScene, rest);
  const marked = await bestMarked(comparison, scenes);
  const plain = await bestPlain(comparison, scenes);
  const most = Math.max(likenessOf(marked), likenessOf(plain));
  const spliced = most === 1 ? null : await findSplice(comparison, scenes, { index, story });
  if (spliced !== null && spliced.likeness > most + MARGIN) return spliced;
  return verificationOf(marked, plain, comparison);
}

const likenessOf = (fit: Fit | null): number => fit?.likeness ?? 0;

function verificationOf(marked: MarkedFit | null, plain: Fit | null, comparison: Comparison): Verification {
  const isPlain = likenessOf(plain) > likenessOf(marked) + MARGIN;
  if (!isPlain && marked !== null && isLike(marked)) return ofMarked(marked, comparison);
  return plain !== null && plain.likeness >= LIKE_REPORTED ? ofPlain(plain, comparison.claim) : NOT_FOUND;
}

type Within = { readonly index: SearchIndex; readonly story: StoryId | undefined };

/** Of two halves the claim's rarest words may have found one alone: the other is then looked for by its own. */
async function findSplice(
  comparison: Comparison,
  scenes: readonly Scene[],
  { index, story }: Within,
): Promise<Verification | null> {
  const found = spliceIn(comparison, scenes);
  const text = found === null ? otherHalf(comparison, scenes) : null;
  if (text === null) return found;
  const { speaker, rest } = comparison;
  const candidates = await candidatesFor({ text, speaker, story }, index, rest);
  return spliceIn(comparison, [...scenes, ...(await mapResting(candidates, readScene, rest))]);
}

const ofPlain = (fit: Fit, claim: ReadClaim): Verification => ({
  verdict: 'reported',
  places: placesOf(fit, false),
  changes: changesIn(fit, claim),
  likeness: fit.likeness,
});

const isLike = ({ likeness, attribution }: MarkedFit): boolean =>
  likeness >= (attribution === 'other' ? LIKE_ANOTHERS : LIKE_MARKED);

function ofMarked(fit: MarkedFit, { claim }: Comparison): Verification {
  const { verdict, changes } = judgeMarked(fit, claim);
  return {
    verdict: fit.attribution === 'other' ? 'misattributed' : verdict,
    places: placesOf(fit, true),
    changes,
    likeness: fit.likeness,
  };
}

type Scene = {
  readonly entry: Entry;
  /** The words in marks, and all words, each near what was found. */
  readonly marked: readonly SaidToken[];
  readonly all: readonly Token[];
};

const readScene = ({ entry, parts }: Candidate): Scene => ({
  entry,
  marked: markedWords(entry, parts),
  all: parts.flatMap((part) => tokensOf(entry.story.text, part)),
});

async function bestMarked(comparison: Comparison, scenes: readonly Scene[]): Promise<MarkedFit | null> {
  const { speaker, claim } = comparison;
  const fits: MarkedFit[] = [];
  for (const { entry, marked: said } of scenes) {
    const runs = runsIn(comparison, comparison.rowOf(said)).map((from) =>
      runFit(comparison, { entry, said }, from),
    );
    // oxlint-disable-next-line no-await-in-loop -- one scene after the other
    const near = runs.length > 0 ? null : await bestFit(comparison, { entry, said });
    fits.push(...[...runs, ...(near === null ? [] : [near])].map((fit) => withAttribution(fit, speaker)));
  }
  const rank = (fit: MarkedFit): number =>
    fit.likeness +
    (fit.attribution === 'same' ? 0.2 : fit.attribution === 'other' ? -0.1 : 0) +
    (fit.likeness === 1 && judgeMarked(fit, claim).verdict === 'exact' ? 0.05 : 0);
  return best(fits, rank);
}

/** The story's own words, where they are more than half of those that the claim has. */
async function bestPlain(comparison: Comparison, scenes: readonly Scene[]): Promise<Fit | null> {
  const fits: Fit[] = [];
  for (const { entry, marked, all: said } of scenes) {
    const [from] = runsIn(comparison, comparison.rowOf(said));
    const fit =
      from === undefined
        ? // oxlint-disable-next-line no-await-in-loop -- one scene after the other
          await bestFit(comparison, { entry, said })
        : runFit(comparison, { entry, said }, from);
    const words = fit === null ? [] : wordsOf(fit);
    const inMarks = words.filter((word) => marked.some((other) => overlap(other, word))).length;
    if (fit !== null && inMarks <= words.length / 2) fits.push(fit);
  }
  return best(fits, ({ likeness }) => likeness);
}

function best<One>(all: readonly One[], rank: (one: One) => number): One | null {
  let [found, most]: [One | null, number] = [null, -Infinity];
  for (const one of all) {
    const value = rank(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}
