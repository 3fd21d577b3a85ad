import { hasTerm } from '../../search/entry.ts';
import { termsOf } from '../../search/terms.ts';
import type { AbstainReason } from '../answer.ts';
import { standsNear } from '../rank/features/overlap.ts';
import type { Ranked } from '../rank/rank.ts';
import type { Weights } from '../rank/weights.ts';
import type { Scope, View } from '../view.ts';
import { confidenceOf, type Grounds } from './confidence.ts';
import { passes } from './gates/index.ts';
import { isName } from './is-name.ts';
import { insteadOf, isOfOthers, quotes, whoseWords, type WhoseWords } from './whose-words.ts';
import { unknownName, whyNot } from './why-not.ts';

/**
 * sure: it is shown as the answer. unsure: it is shown as the nearest that is on the record, which may be the answer. none: the stories
 * do not say.
 */
type Verdict = 'sure' | 'unsure' | 'none';

/** What was ranked, and whether it is an answer. */
export type Judged = {
  readonly verdict: Verdict;
  readonly ranked: readonly Ranked[];
  /** Of the first being right. */
  readonly probability: number;
  /** Why it is no answer; null where it is one. */
  readonly reason: AbstainReason | null;
  /** The name that no story knows, or the one who is not quoted on it, where that is why. */
  readonly unknown: string | null;
  /** Whose words on it there are instead of theirs. */
  readonly instead: string | null;
};

type JudgeOptions = { readonly isBare: boolean; readonly speaker: string | undefined };

/** Whether the first of the ranked sentences answers. */
export function judge(grounds: Grounds, weights: Weights, options: JudgeOptions): Judged {
  const { ranked, whose } = admit(grounds);
  return whose === null
    ? weigh({ ...grounds, ranked }, weights, options)
    : judgeWords({ ...grounds, ranked }, weights, { ...options, whose });
}

type WordsOptions = JudgeOptions & { readonly whose: WhoseWords };

/** Where somebody's words are asked for: theirs, or why there are none on it and whose there are. */
function judgeWords(grounds: Grounds, weights: Weights, { whose, ...options }: WordsOptions): Judged {
  const { scope, ranked } = grounds;
  const asked = scope.speaker ?? '';
  const none = { verdict: 'none', ranked, probability: 0 } as const;
  if (whose.isUnknown) {
    const unknown = unknownName(scope.question, scope.knows) ?? asked;
    return { ...none, unknown, reason: 'unknown-name', instead: null };
  }
  const isBare = options.isBare || asksAnyWords(scope);
  const theirs = isBare
    ? inMarksOf(whose)
    : whose.theirs.filter(({ view }) => !isOfOthers(view, whose.asked, scope));
  const notQuoted = {
    reason: 'not-quoted',
    unknown: asked,
    instead: insteadOf(ranked, whose.asked, scope),
  } as const;
  if (theirs.length === 0) return { ...none, ...notQuoted };
  if (!isBare && isOnOtherThings(whose, theirs, scope)) return { ...none, ranked: theirs, ...notQuoted };
  const judged = weigh({ ...grounds, ranked: theirs, others: whose.others }, weights, { ...options, isBare });
  return judged.verdict === 'none' ? { ...judged, ...notQuoted } : judged;
}

/** Any words of theirs are words of theirs, and no narration. */
const inMarksOf = ({ asked, theirs }: WhoseWords): readonly Ranked[] =>
  theirs.filter(({ view }) => quotes(asked, view));

/**
 * Their words are on something else: the reranker finds no answer in the best of them (0 is the score of no answer) and they do not
 * follow on what is asked about; or the story speaks of it, and none of theirs stand near.
 */
function isOnOtherThings(
  { others }: WhoseWords,
  theirs: readonly Ranked[],
  { speaker, topic, knows }: Scope,
): boolean {
  const [first] = theirs;
  if (first === undefined) return false;
  const isNear = ({ view }: Ranked): boolean => topic.some(standsNear(view));
  if (
    topic.every(knows) &&
    !theirs.some(isNear) &&
    others.some(({ view }) => topic.some((term) => view.terms.has(term)))
  )
    return true;
  return isName(speaker ?? '') && (first.view.reading?.meaning ?? 1) < 0 && !followsOn(first.view, topic);
}

/** The sentence before speaks of it, and this one goes on: "The plan was signed in May. Lee called the move reckless." */
function followsOn({ candidate: { entry, sentence } }: View, topic: readonly string[]): boolean {
  const before = entry.sentences[sentence.index - 1];
  return before !== undefined && topic.filter((term) => hasTerm(before, term)).length * 2 > topic.length;
}

/** Without what cannot answer a question of its kind; `whose`: of whose words are asked for, what is theirs. */
export function admit({ ranked, scope }: Pick<Grounds, 'ranked' | 'scope'>): {
  readonly ranked: readonly Ranked[];
  readonly whose: WhoseWords | null;
} {
  const left = ranked.filter(({ view }) => passes(view, scope));
  return { ranked: left, whose: whoseWords(left, scope) };
}

function weigh(grounds: Grounds, weights: Weights, { isBare, speaker }: JudgeOptions): Judged {
  const { ranked, scope } = grounds;
  const [first] = ranked;
  const isCertain = isBare || hasAllWanted(first, scope, speaker);
  const { first: probability, answerable } = isCertain ? CERTAIN : confidenceOf(grounds, weights);
  if (first !== undefined && answerable >= weights.threshold)
    return { verdict: 'sure', ranked, probability, reason: null, unknown: null, instead: null };
  const unknown = unknownName(scope.question, scope.knows);
  return {
    verdict: first !== undefined && unknown === null && answerable >= weights.doubt ? 'unsure' : 'none',
    ranked,
    probability,
    reason: whyNot(first === undefined ? null : probability, unknown),
    unknown,
    instead: null,
  };
}

const CERTAIN = { first: 1, answerable: 1 };

/** "What did Lee say?" asks for any words of his. */
const asksAnyWords = ({ topic }: Scope): boolean => topic.length === 0;

/** Whether somebody's words have all that they are wanted about, or any will do: that they are about it need then not be guessed. */
function hasAllWanted(first: Ranked | undefined, { question }: Scope, speaker: string | undefined): boolean {
  if (speaker === undefined || first === undefined) return false;
  const has = new Set([...termsOf(speaker), ...first.view.candidate.sentence.terms].map(({ term }) => term));
  return question.terms.every(({ term }) => has.has(term));
}
