import type { Answer, Finding } from '../answer.ts';
import type { AnswerOptions } from '../answer-options.ts';
import type { Judged } from '../judge/judge.ts';
import type { Ranked } from '../rank/rank.ts';
import { textOf, type Scope } from '../view.ts';
import { findingOf } from './finding.ts';
import { otherwiseIn } from './otherwise.ts';

/** As many answers as a reply can page through. */
const MOST_ANSWERS = 5;

/** What is shown of what was judged. */
export function present(judged: Judged, scope: Scope, { speaker }: AnswerOptions): Answer {
  const { question } = scope;
  const { kind } = question;
  const [best, ...others] = findingsOf(judged, scope, speaker);
  if (judged.verdict === 'sure' && best !== undefined)
    return {
      status: 'answered',
      kind,
      findings: [best, ...others],
      otherwise: otherwiseIn([best, ...others], question),
      readAs: null,
    };
  return {
    status: 'abstained',
    kind,
    doubt: judged.verdict === 'unsure' ? 'unsure' : 'none',
    reason: judged.reason ?? 'nothing-about-it',
    unknown: judged.unknown,
    instead: judged.instead,
    nearest: best ?? null,
    readAs: null,
  };
}

/** The best few, each with its share of the confidence: the odds against the first as the ranker's softmax has them. */
function findingsOf(
  { ranked, probability }: Judged,
  scope: Scope,
  speaker: string | undefined,
): readonly Finding[] {
  const top = ranked[0]?.score ?? 0;
  return merged(ranked.slice(0, MOST_ANSWERS * 2))
    .slice(0, MOST_ANSWERS)
    .map(({ view, score, also }) =>
      findingOf(view, scope, { probability: probability * Math.exp(score - top), also, speaker }),
    );
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
