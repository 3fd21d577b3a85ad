import { verbatim, type Evidence } from '../story/evidence.ts';
import type { Reranker } from '../reranker/reranker.ts';
import type { StoryId } from '../story/story.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { unknownName, whyNot } from './abstain.ts';
import type { Answer, Finding } from './answer.ts';
import { candidatesFor } from './candidates.ts';
import { rerank } from './rerank.ts';
import { confidenceOf } from './confidence.ts';
import { findingOf } from './finding.ts';
import { knownIn } from './known-in.ts';
import { expandAcronyms } from './question/acronyms.ts';
import { correctSpelling } from './question/correct-spelling.ts';
import type { Question } from './question/question.ts';
import { SPEECH_VERBS } from '../annotate/lexicon/en/speech-verbs.ts';
import { termOf, termsOf } from '../search/terms.ts';
import { isSaidBy } from './said-by.ts';
import { otherwiseIn } from './otherwise.ts';
import type { Ranked } from './rank.ts';
import { scopeOf, textOf, viewOf, type Scope, type View } from './view.ts';

/** As many answers as a reply can page through. */
const MOST_ANSWERS = 5;

/** Where to look, whose words to look for, and what reads the candidates; without them everywhere, anybody’s, and words alone. */
export type AnswerOptions = {
  readonly story?: StoryId | undefined;
  readonly speaker?: string | undefined;
  readonly reranker?: Reranker | null;
  /** Sentences that are known already. */
  readonly except?: readonly Evidence[];
};

/** The sentences of the stories that answer, best first, or why none does. */
export async function findAnswer(
  given: Question,
  index: SearchIndex,
  { story, speaker, reranker = null, except = [] }: AnswerOptions = {},
): Promise<Answer> {
  if (asksNothing(given, index, story))
    return {
      status: 'abstained',
      kind: given.kind,
      reason: 'not-a-question',
      unknown: null,
      nearest: null,
      readAs: null,
    };
  const question = readFor(given, index, story);
  const scope = scopeOf(question, index);
  const knows = knownIn(index, story);
  const all = candidatesFor(question, index, story).map(viewOf).filter(saysSo(speaker)).filter(isNew(except));
  const views = inWordsOf(scope, all);
  const isBare = asksMainEvent(question);
  // The model has nothing to read a bare “who?” by.
  const { ranked, weights } = await rerank(views, scope, { reranker: isBare ? null : reranker });
  const sure = isBare || hasAllWanted(ranked[0]?.view, question, speaker);
  const confidence = sure ? CERTAIN : confidenceOf({ ranked, scope, knows }, weights);
  const [best, ...others] = findingsOf(ranked, scope, { confidence: confidence.first, speaker });
  if (best !== undefined && confidence.answerable >= weights.threshold)
    return {
      status: 'answered',
      kind: question.kind,
      findings: [best, ...others],
      otherwise: otherwiseIn([best, ...others], question),
      readAs: null,
    };
  return abstainedFrom(best ?? null, question, unknownName(question, knows));
}

const CERTAIN = { first: 1, answerable: 1 };

/** The question in the words that the stories have: acronyms tied to names, then slips put right. */
const readFor = (given: Question, index: SearchIndex, story: StoryId | undefined): Question =>
  correctSpelling(
    expandAcronyms(given, { has: (term) => index.has(term), texts: () => textsNear(given, index, story) }),
    index,
  );

/** The texts of the stories that have anything of the question: enough to find what an acronym stands for. */
function textsNear({ terms }: Question, index: SearchIndex, story: StoryId | undefined): readonly string[] {
  const named = story === undefined ? undefined : index.entries.get(story);
  if (named !== undefined) return [named.story.text];
  const words = terms.map(({ term }) => term);
  return [...new Set(index.search(words, NEAR).map(({ entry }) => entry.story.text))];
}

const NEAR = 30;

const abstainedFrom = (nearest: Finding | null, { kind }: Question, unknown: string | null): Answer => ({
  status: 'abstained',
  kind,
  reason: whyNot(nearest, unknown),
  unknown,
  nearest,
  readAs: null,
});

/** “Who?” of one story asks for its main event, which its first sentences tell. */
const asksMainEvent = ({ terms }: Question): boolean => terms.length === 0;

const asksNothing = (question: Question, index: SearchIndex, story: StoryId | undefined): boolean =>
  question.isSmallTalk || (asksMainEvent(question) && story === undefined && index.entries.size > 1);

/** Whether a sentence has words of the speaker; of any sentence where none is wanted. */
const saysSo =
  (speaker: string | undefined) =>
  ({ quotations }: View): boolean =>
    speaker === undefined || quotations.some((quotation) => isSaidBy(quotation, speaker));

/**
 * The words of the one whom the question asks for, where some of them have all of its topic: no other's, and no narration, answers
 * better. Where none has, anything may answer: stories tell what people said in words of their own.
 */
function inWordsOf({ speaker, question }: Scope, views: readonly View[]): readonly View[] {
  if (speaker === null) return views;
  const name = new Set(termsOf(speaker).map(({ term }) => term));
  const topic = question.terms.filter(({ term }) => !name.has(term) && !SAYING_TERMS.has(term));
  const said = views.filter(saysSo(speaker));
  return topic.length > 0 && said.some(({ terms }) => topic.every(({ term }) => terms.has(term)))
    ? said
    : views;
}

const SAYING_TERMS = new Set([...SPEECH_VERBS, 'think', 'believe', 'describe', 'call'].map(termOf));

const isNew =
  (except: readonly Evidence[]) =>
  (view: View): boolean =>
    !except.some((evidence) => verbatim(evidence) === textOf(view));

type Sure = { readonly confidence: number; readonly speaker: string | undefined };

/** The best few, each with its share of the confidence: the odds against the first as the ranker's softmax has them. */
function findingsOf(
  ranked: readonly Ranked[],
  scope: Scope,
  { confidence, speaker }: Sure,
): readonly Finding[] {
  const top = ranked[0]?.score ?? 0;
  return merged(ranked.slice(0, MOST_ANSWERS * 2))
    .slice(0, MOST_ANSWERS)
    .map(({ view, score, also }) =>
      findingOf(view, scope, { probability: confidence * Math.exp(score - top), also, speaker }),
    );
}

/** Whether somebody's words have all that they are wanted about, or any will do: that they are about it need then not be guessed. */
function hasAllWanted(view: View | undefined, { terms }: Question, speaker: string | undefined): boolean {
  if (speaker === undefined) return false;
  const has = new Set(
    [...termsOf(speaker), ...(view?.candidate.sentence.terms ?? [])].map(({ term }) => term),
  );
  return terms.every(({ term }) => has.has(term));
}

type Merged = Ranked & { readonly also: Finding['also'] };

/** The same sentence in two stories is one answer with two credits. */
function merged(ranked: readonly Ranked[]): readonly Merged[] {
  const byText = new Map<string, { first: Ranked; also: Finding['also'][number][] }>();
  for (const each of ranked) {
    const { entry, sentence } = each.view.candidate;
    const text = textOf(each.view);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { first: each, also: [] });
    else if (known.first.view.candidate.entry !== entry)
      known.also.push({ story: entry.story, span: sentence.span });
  }
  return [...byText.values()].map(({ first, also }) => ({ ...first, also }));
}
