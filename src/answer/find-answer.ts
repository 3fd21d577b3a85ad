import type { StoryId } from '../story/story.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { unknownName, whyNot } from './abstain.ts';
import type { Answer, Finding } from './answer.ts';
import { candidatesFor } from './candidates.ts';
import { findingOf } from './finding.ts';
import type { Question } from './question/question.ts';
import { probabilityOf, rank, type Ranked } from './rank.ts';
import { scopeOf } from './view.ts';
import thresholds from './thresholds.json' with { type: 'json' };

/** As many answers as a reply can page through. */
const MOST_ANSWERS = 5;

/** The sentences of the stories that answer, best first, or why none does. `story` restricts to one story. */
export function findAnswer(question: Question, index: SearchIndex, story?: StoryId): Answer {
  const { kind } = question;
  if (question.isSmallTalk)
    return { status: 'abstained', kind, reason: 'not-a-question', unknown: null, nearest: null };
  const scope = scopeOf(question, index);
  const unknown = unknownName(question, index, story);
  const weight = unknown === null ? 1 : thresholds.unknownNameWeight;
  const ranked = rank(candidatesFor(question, index, story), scope);
  const findings = merged(ranked.slice(0, MOST_ANSWERS * 2))
    .slice(0, MOST_ANSWERS)
    .map(({ view, score, also }) =>
      findingOf(view, scope, { probability: weight * probabilityOf(score), also }),
    );
  const [best, ...others] = findings;
  if (best !== undefined && best.probability >= thresholds.answer)
    return { status: 'answered', kind, findings: [best, ...others] };
  return { status: 'abstained', kind, reason: whyNot(best ?? null, unknown), unknown, nearest: best ?? null };
}

type Merged = Ranked & { readonly also: Finding['also'] };

/** The same sentence in two stories is one answer with two credits. */
function merged(ranked: readonly Ranked[]): readonly Merged[] {
  const byText = new Map<string, { first: Ranked; also: Finding['also'][number][] }>();
  for (const each of ranked) {
    const { entry, sentence } = each.view.candidate;
    const evidence = { story: entry.story, span: sentence.span };
    const text = entry.story.text.slice(sentence.span.start, sentence.span.end);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { first: each, also: [] });
    else if (known.first.view.candidate.entry !== entry) known.also.push(evidence);
  }
  return [...byText.values()].map(({ first, also }) => ({ ...first, also }));
}
