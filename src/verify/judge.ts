import { changeOf, differencesIn, type Difference } from './changes.ts';
import { wordsOf, type Fit, type MarkedFit } from './fit.ts';
import type { SaidToken } from './marked-words.ts';
import type { ReadClaim } from './read-claim.ts';
import type { Change, Verdict } from './verdict.ts';

type Judgement = { readonly verdict: Verdict; readonly changes: readonly Change[] };

/** Up to so many words that are missing within a sentence are words changed; more are a part cut out. */
const FEW = 2;

/** What the claim makes of words that stand in marks, whoever said them. */
export function judgeMarked(fit: MarkedFit, claim: ReadClaim): Judgement {
  const words = { claim: { text: claim.text, tokens: claim.tokens }, story: storyOf(fit) };
  const differences = differencesIn(fit.pairs, words.claim, words.story);
  const inner = differences.map((each) => changeOf(each, words.claim, words.story));
  const said = wordsOf(fit);
  const isReworded = differences.some(({ claimed }) => claimed.length > 0);
  const joins = joinsIn(fit, claim);
  if (isReworded || joins.some(({ isSplice }) => isSplice) || isRunTogether(fit, claim))
    return { verdict: 'altered', changes: inner };
  const missing = edgesOf(fit);
  const edges = missing.map((each) => changeOf(each, words.claim, words.story));
  if (isCutWithinWord(missing, said))
    return { verdict: 'altered', changes: [...inner, ...edges.filter((each) => each.said !== '')] };
  const [before, after] = [edges.slice(0, 1), edges.slice(1)];
  const changes = [...before, ...inner, ...after].filter(({ said: text }) => text !== '');
  if (differences.length === 0 && changes.length === 0 && joins.length === 0)
    return { verdict: 'exact', changes: [] };
  const isMinor =
    differences.length > 0 &&
    differences.every((each) => each.said.length <= FEW) &&
    claim.ellipses.size === 0 &&
    joins.length === 0;
  return isMinor ? { verdict: 'altered', changes: inner } : { verdict: 'shortened', changes };
}

/** Of "don’t" not half was said. */
const isCutWithinWord = (missing: readonly Difference[], said: readonly SaidToken[]): boolean => {
  const typed = new Set(said.map(({ whole }) => whole.start));
  return missing.some((each) => each.said.some(({ whole }) => typed.has(whole.start)));
};

const storyOf = ({ entry, said }: Fit): { readonly text: string; readonly tokens: Fit['said'] } => ({
  text: entry.story.text,
  tokens: said,
});

/** Where words of two utterances stand side by side. A splice makes one sentence of two, or one speech of two people's; an ellipsis says so. */
function joinsIn(
  { pairs, said }: MarkedFit,
  { ellipses }: ReadClaim,
): readonly { readonly isSplice: boolean }[] {
  const words = pairs.flatMap(({ claimed, said: at }) => {
    const token = at === null || claimed === null ? undefined : said[at];
    return token === undefined
      ? []
      : [{ token, isBehindEllipsis: claimed !== null && ellipses.has(claimed) }];
  });
  return words.flatMap(({ token }, at) => {
    const next = words[at + 1];
    if (next === undefined || next.token.utterance === token.utterance) return [];
    const isWhole = next.isBehindEllipsis || (token.ends && next.token.begins);
    return [{ isSplice: !isWhole || speakerOf(token) !== speakerOf(next.token) }];
  });
}

/** The beginning of one sentence and the end of another, as one: from the first a part is missing, and nothing says so. */
function isRunTogether({ pairs, said }: MarkedFit, claim: ReadClaim): boolean {
  const both = pairs.flatMap(({ claimed, said: at }) =>
    claimed === null || at === null ? [] : [{ claimed, at }],
  );
  return both.some((one, index) => {
    const next = both[index + 1];
    if (next === undefined || claim.ellipses.has(next.claimed) || said[one.at]?.ends === true) return false;
    const leavesASentence = said.slice(one.at + 1, next.at).some(({ ends }) => ends);
    return (
      leavesASentence && (said[next.at]?.begins === false || isUnstopped(claim, one.claimed, next.claimed))
    );
  });
}

/** Whether a claim has no mark between two of its words with which a sentence ends. */
const isUnstopped = ({ text, tokens }: ReadClaim, left: number, right: number): boolean =>
  !/[.!?;:]/u.test(text.slice(tokens[left]?.end, tokens[right]?.start));

const speakerOf = ({ quotations: [quotation] }: SaidToken): string | null =>
  quotation?.speaker?.canonical ?? null;

/** What is missing before the first word and behind the last of their sentences; nothing where they are whole. */
export function edgesOf(fit: Fit<SaidToken>): readonly [Difference, Difference] {
  const { said } = fit;
  const words = wordsOf(fit);
  const [first, last] = [words[0], words.at(-1)];
  const [from, to] = [said.findIndex((each) => each === first), said.findIndex((each) => each === last)];
  let start = from;
  while (start > 0 && said[start]?.begins === false) start -= 1;
  let end = to;
  while (end < said.length - 1 && said[end]?.ends === false) end += 1;
  return [
    { claimed: [], said: said.slice(start, from) },
    { claimed: [], said: said.slice(to + 1, end + 1) },
  ];
}

/** What the claim makes of the story's own words. */
export function changesIn(fit: Fit, claim: ReadClaim): readonly Change[] {
  const story = storyOf(fit);
  return differencesIn(fit.pairs, claim, story).map((each) => changeOf(each, claim, story));
}
