import type { Entry } from '../search/entry.ts';
import { rarityIn } from '../search/rarity.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { overlap } from '../text/span.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { bestFit, compareWith, runFit, runsIn, withAttribution, wordsOf } from './fit.ts';
import type { Comparison, Fit, MarkedFit } from './fit.ts';
import { changesIn, judgeMarked } from './judge.ts';
import { markedWords, type SaidToken } from './marked-words.ts';
import { placesOf } from './places.ts';
import { quotationIn } from './quotation-in.ts';
import { readClaim } from './read-claim.ts';
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
 * mayor says!); the words in marks alone are claimed where more of them stands in the stories.
 */
export function verify(claim: Claim, index: SearchIndex): Verification {
  const whole = verifyWords(claim, index);
  const { quote, speaker } = quotationIn(claim.quote);
  const [inner, all] = [tokensOf(quote).length, tokensOf(claim.quote).length];
  // A word or two in marks are a part of what is claimed, as somebody else's or a name.
  if (inner === all || inner < FEWEST || inner < all * MOST_OF_IT || whole.verdict === 'exact') return whole;
  const marked = verifyWords({ ...claim, quote, speaker: claim.speaker ?? speaker }, index);
  return marked.likeness > whole.likeness + MARGIN ? marked : whole;
}

function verifyWords({ quote, speaker, story }: Claim, index: SearchIndex): Verification {
  const claim = readClaim(quote);
  const comparison = compareWith(claim, speaker, rarityIn(index));
  const scenes = candidatesFor({ text: claim.text, speaker, story }, index).map(readScene);
  const marked = bestMarked(comparison, scenes);
  const plain = bestPlain(comparison, scenes);
  const isPlain = plain !== null && plain.likeness > (marked?.likeness ?? 0) + MARGIN;
  if (!isPlain && marked !== null && isLike(marked)) return ofMarked(marked, comparison);
  if (plain !== null && plain.likeness >= LIKE_REPORTED)
    return {
      verdict: 'reported',
      places: placesOf(plain, false),
      changes: changesIn(plain, claim),
      likeness: plain.likeness,
    };
  return NOT_FOUND;
}

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

function bestMarked(comparison: Comparison, scenes: readonly Scene[]): MarkedFit | null {
  const { speaker, claim } = comparison;
  const fits = scenes.flatMap(({ entry, marked: said }) => {
    const runs = runsIn(comparison, comparison.rowOf(said)).map((from) =>
      runFit(comparison, { entry, said }, from),
    );
    const near = runs.length > 0 ? null : bestFit(comparison, { entry, said });
    return [...runs, ...(near === null ? [] : [near])].map((fit) => withAttribution(fit, speaker));
  });
  const rank = (fit: MarkedFit): number =>
    fit.likeness +
    (fit.attribution === 'same' ? 0.2 : fit.attribution === 'other' ? -0.1 : 0) +
    (fit.likeness === 1 && judgeMarked(fit, claim).verdict === 'exact' ? 0.05 : 0);
  return best(fits, rank);
}

/** The story's own words, where they are more than half of those that the claim has. */
function bestPlain(comparison: Comparison, scenes: readonly Scene[]): Fit | null {
  const fits = scenes.flatMap(({ entry, marked, all: said }) => {
    const [from] = runsIn(comparison, comparison.rowOf(said));
    const fit =
      from === undefined ? bestFit(comparison, { entry, said }) : runFit(comparison, { entry, said }, from);
    if (fit === null) return [];
    const words = wordsOf(fit);
    const inMarks = words.filter((word) => marked.some((other) => overlap(other, word))).length;
    return inMarks > words.length / 2 ? [] : [fit];
  });
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
