import type { StoryId } from '../story/story.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { unknownName, whyNot } from './abstain.ts';
import type { Answer, Finding } from './answer.ts';
import { candidatesFor } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { findingOf } from './finding.ts';
import { knownIn } from './known-in.ts';
import { mendTerms } from './question/mend-terms.ts';
import type { Question } from './question/question.ts';
import { termsOf } from '../search/terms.ts';
import { isSaidBy } from './said-by.ts';
import { rank, type Ranked } from './rank.ts';
import { scopeOf } from './view.ts';
import trained from './weights.json' with { type: 'json' };

/** As many answers as a reply can page through. */
const MOST_ANSWERS = 5;

/** Where to look and whose words to look for; without them everywhere, and anybody’s. */
export type Within = { readonly story?: StoryId | undefined; readonly speaker?: string | undefined };

/** The sentences of the stories that answer, best first, or why none does. */
export function findAnswer(given: Question, index: SearchIndex, { story, speaker }: Within = {}): Answer {
  const { kind } = given;
  if (given.isSmallTalk)
    return { status: 'abstained', kind, reason: 'not-a-question', unknown: null, nearest: null };
  const question = mendTerms(given, index);
  const scope = scopeOf(question, index);
  const knows = knownIn(index, story);
  const all = rank(candidatesFor(question, index, story), scope);
  const ranked =
    speaker === undefined
      ? all
      : all.filter(({ view }) => view.quotations.some((quotation) => isSaidBy(quotation, speaker)));
  const top = ranked[0]?.score ?? 0;
  const confidence =
    ranked.length === 0 ? 0 : wantsAnyWords(question, speaker) ? 1 : confidenceOf({ ranked, scope, knows });
  const [best, ...others] = merged(ranked.slice(0, MOST_ANSWERS * 2))
    .slice(0, MOST_ANSWERS)
    // The odds against the first as the ranker's softmax has them.
    .map(({ view, score, also }) =>
      findingOf(view, scope, { probability: confidence * Math.exp(score - top), also, speaker }),
    );
  if (best !== undefined && confidence >= trained.threshold)
    return { status: 'answered', kind, findings: [best, ...others] };
  const unknown = unknownName(question, knows);
  return { status: 'abstained', kind, reason: whyNot(best ?? null, unknown), unknown, nearest: best ?? null };
}

/** All that somebody said is wanted, whatever it is about: every quotation of theirs answers. */
function wantsAnyWords({ terms }: Question, speaker: string | undefined): boolean {
  if (speaker === undefined) return false;
  const name = new Set(termsOf(speaker).map(({ term }) => term));
  return terms.every(({ term }) => name.has(term));
}

type Merged = Ranked & { readonly also: Finding['also'] };

/** The same sentence in two stories is one answer with two credits. */
function merged(ranked: readonly Ranked[]): readonly Merged[] {
  const byText = new Map<string, { first: Ranked; also: Finding['also'][number][] }>();
  for (const each of ranked) {
    const { entry, sentence } = each.view.candidate;
    const text = entry.story.text.slice(sentence.span.start, sentence.span.end);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { first: each, also: [] });
    else if (known.first.view.candidate.entry !== entry)
      known.also.push({ story: entry.story, span: sentence.span });
  }
  return [...byText.values()].map(({ first, also }) => ({ ...first, also }));
}
